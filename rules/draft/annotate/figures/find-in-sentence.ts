import type { Span } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { FigureMention } from "../figure.ts";
import type { Candidate } from "./candidate.ts";
import type { Counted } from "./counted/counted.ts";
import { readCounted } from "./counted/read-counted.ts";
import { type Decision, decideKind } from "./decide-kind.ts";
import { withoutExempt } from "./exempt/without-exempt.ts";
import { fillSeries } from "./fill-series.ts";
import { joinConversions } from "./join-conversions.ts";
import type { NumberExpression } from "./numerals/number-expressions.ts";
import { choosePredicates } from "./predicates/choose-predicate.ts";
import { findActor } from "./predicates/find-actor.ts";
import type { Predicate } from "./predicates/find-predicates.ts";
import type { Reading } from "./reading.ts";
import { isRevised, isToldApart, timesOf } from "./told-apart.ts";
import { findHearsay } from "./vouching/find-hearsay.ts";
import { findWitness } from "./vouching/find-witness.ts";

interface Given {
  readonly reading: Reading;
  readonly block: Block;
  readonly sentence: number;
  readonly citations: (sentence: number) => Span | null;
}

/** A number that states something of the world. */
interface Claim {
  readonly candidate: Candidate;
  readonly predicate: Predicate | null;
  readonly decision: Decision;
}

/** The figures among the number expressions of a sentence. */
export function findInSentence(
  expressions: readonly NumberExpression[],
  { reading, block, sentence, citations }: Given,
): readonly FigureMention[] {
  const counts = expressions.map((expression) => ({ expression, counted: readCounted(expression, reading) }));
  const candidates = withoutExempt(fillSeries(joinConversions(counts, reading), reading), reading);
  const claims = claimsOf(candidates, reading, block);
  if (claims.length === 0) return [];
  const { tokens } = reading;
  const starts = new Set(candidates.map(({ expression }) => expression.from));
  const citation = citations(sentence);
  const [times, witness, revised] = [timesOf(reading), findWitness(reading), isRevised(reading)];
  return claims.flatMap(({ candidate, predicate, decision }) => {
    const { expression, counted } = candidate;
    const [first, last] = [tokens[expression.from], tokens[counted.to - 1]];
    const [digit, lastDigit] = [tokens[expression.number.from], tokens[expression.number.to - 1]];
    if (!first || !last || !digit || !lastDigit) return [];
    return [
      {
        start: first.start,
        end: last.end,
        sentence,
        kind: decision.kind,
        definite: decision.definite,
        happened: decision.happened,
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

function claimsOf(candidates: readonly Candidate[], reading: Reading, { kind }: Block): readonly Claim[] {
  const predicates = choosePredicates(candidates, reading);
  return candidates.flatMap((candidate, index) => {
    const predicate = predicates[index] ?? null;
    const decision = decideKind(candidate, predicate, reading);
    const isBareInCell = kind === "cell" && candidate.counted.bare && candidate.expression.unit === "none";
    return decision && !isBareInCell ? [{ candidate, predicate, decision }] : [];
  });
}

/** Where something happened to them, a noun for anybody, or for those it happened to, tells no one apart: *40 people were killed*, *40 dead*. */
function isAnyone({ name, happened }: Counted, befell: string, { lexicon }: Reading): boolean {
  return befell !== "" && (happened !== "" || lexicon.anyone.has(name));
}
