import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { FigureMention } from "../annotations.ts";
import { firstOverlap } from "../sorted-spans.ts";
import { choosePredicates } from "./choose-predicate.ts";
import type { Counted } from "./counted.ts";
import { decideKind } from "./decide-kind.ts";
import { withoutExempt } from "./exempt.ts";
import { fillSeries } from "./fill-series.ts";
import { findActor } from "./find-actor.ts";
import { citationsOf } from "./find-citation.ts";
import { findHearsay } from "./find-hearsay.ts";
import { findWitness } from "./find-witness.ts";
import { joinConversions } from "./join-conversions.ts";
import { lexiconOf } from "./lexicon.ts";
import { findNumberExpressions, type NumberExpression } from "./number-expressions.ts";
import { readCounted } from "./read-counted.ts";
import { type Reading, readSentence } from "./reading.ts";
import { isRevised, isToldApart, timesOf } from "./told-apart.ts";

/** The figures of a block: numbers stated of the world, never dates, ages or names. */
export function findFigures(block: Block, language: Language): readonly FigureMention[] {
  const lexicon = lexiconOf(language);
  const { tokens } = block;
  const markup = block.inlines.filter(({ kind }) => kind === "code" || kind === "html");
  const citations = citationsOf(block, lexicon);
  return block.sentences.flatMap((bounds, sentence) => {
    const expressions = findNumberExpressions(bounds.from, { tokens, end: bounds.to, lexicon }).filter(({ number }) => {
      const first = tokens[number.from];
      return first !== undefined && !firstOverlap(markup, first);
    });
    if (expressions.length === 0) return [];
    const reading = readSentence(tokens, bounds, lexicon);
    return findInSentence(expressions, { reading, block, sentence, citation: citations(sentence) });
  });
}

interface Given {
  readonly reading: Reading;
  readonly block: Block;
  readonly sentence: number;
  readonly citation: FigureMention["citation"];
}

function findInSentence(expressions: readonly NumberExpression[], given: Given): readonly FigureMention[] {
  const { reading, block, sentence, citation } = given;
  const { tokens } = reading;
  const counts = expressions.map((expression) => ({ expression, counted: readCounted(expression, reading) }));
  const candidates = withoutExempt(fillSeries(joinConversions(counts, reading), reading), reading);
  const predicates = choosePredicates(candidates, reading);
  const starts = new Set(candidates.map(({ expression }) => expression.from));
  const [times, witness, revised] = [timesOf(reading), findWitness(reading), isRevised(reading)];
  return candidates.flatMap((candidate, index) => {
    const { expression, counted } = candidate;
    const predicate = predicates[index] ?? null;
    const decision = decideKind(candidate, predicate, reading);
    const [first, last] = [tokens[expression.from], tokens[counted.to - 1]];
    const [digit, lastDigit] = [tokens[expression.number.from], tokens[expression.number.to - 1]];
    const bareInCell = block.kind === "cell" && counted.bare && expression.unit === "none";
    if (!decision || bareInCell || !first || !last || !digit || !lastDigit) return [];
    return [
      {
        ...decision,
        start: first.start,
        end: last.end,
        sentence,
        value: expression.value,
        unhedged: expression.unhedged,
        number: { start: digit.start, end: lastDigit.end },
        counted: isAnyone(counted, decision.happened, reading) ? "" : counted.name,
        apart: revised || isToldApart(candidate, reading),
        times,
        hearsay: findHearsay(candidate, { reading, starts }),
        citation,
        actor: findActor(candidate, predicate, reading),
        witness,
      },
    ];
  });
}

/** Where something happened to them, a noun for anybody, or for those it happened to, tells no one apart: *40 people were killed*, *40 dead*. */
function isAnyone({ name, happened }: Counted, befell: string, { lexicon }: Reading): boolean {
  return befell !== "" && (happened !== "" || lexicon.anyone.has(name));
}
