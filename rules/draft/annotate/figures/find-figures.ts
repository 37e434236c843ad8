import type { Language } from "../../../languages/contract/language.ts";
import type { Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";
import type { FigureMention } from "../annotations.ts";
import type { Reading } from "./candidate.ts";
import { choosePredicates } from "./choose-predicate.ts";
import { clausesOf } from "./clauses.ts";
import { decideKind } from "./decide-kind.ts";
import { withoutExempt } from "./exempt.ts";
import { fillSeries } from "./fill-series.ts";
import { findActor } from "./find-actor.ts";
import { findCitation } from "./find-citation.ts";
import { findHearsay } from "./find-hearsay.ts";
import { findPredicates } from "./find-predicates.ts";
import { joinConversions } from "./join-conversions.ts";
import { type FigureLexicon, lexiconOf } from "./lexicon.ts";
import { findNumberExpressions } from "./number-expressions.ts";
import type { Phrases } from "./phrases.ts";
import { readCounted } from "./read-counted.ts";
import { isToldApart, timesOf } from "./told-apart.ts";

/** The figures of a block: numbers stated of the world, never dates, ages or names. */
export function findFigures(block: Block, language: Language): readonly FigureMention[] {
  const lexicon = lexiconOf(language);
  return block.sentences.flatMap((_, sentence) => findInSentence(block, sentence, lexicon));
}

function findInSentence(block: Block, sentence: number, lexicon: FigureLexicon): readonly FigureMention[] {
  const bounds = block.sentences[sentence];
  if (!bounds) return [];
  const { tokens } = block;
  const reach = { tokens, end: bounds.to, lexicon };
  const expressions = findNumberExpressions(bounds.from, reach);
  if (expressions.length === 0) return [];
  const reading: Reading = {
    tokens,
    from: bounds.from,
    end: bounds.to,
    lexicon,
    clauses: clausesOf(tokens, bounds, lexicon),
    predicates: findPredicates(tokens, bounds, lexicon),
  };
  const candidates = withoutExempt(
    fillSeries(
      joinConversions(
        expressions.map((expression) => ({ expression, counted: readCounted(expression, reach) })),
        reading,
      ),
      reading,
    ),
    reading,
  ).filter(({ expression }) => !isMarkup(block, tokens[expression.number.from]));
  const predicates = choosePredicates(candidates, reading);
  const citation = findCitation(block, sentence, lexicon);
  const times = timesOf(reading);
  const figures: FigureMention[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const decision = decideKind(candidate, predicates[index] ?? null, reading);
    if (!decision || (block.kind === "cell" && candidate.counted.bare && candidate.expression.unit === "none"))
      continue;
    const { expression, counted } = candidate;
    const [first, last] = [tokens[expression.from], tokens[counted.to - 1]];
    const [numberFirst, numberLast] = [tokens[expression.number.from], tokens[expression.number.to - 1]];
    if (!first || !last || !numberFirst || !numberLast) continue;
    figures.push({
      start: first.start,
      end: last.end,
      sentence,
      kind: decision.kind,
      value: expression.value,
      unhedged: expression.unhedged,
      happened: decision.happened,
      number: { start: numberFirst.start, end: numberLast.end },
      counted: counted.name,
      definite: decision.definite,
      apart: isToldApart(candidate, reading),
      times,
      hearsay: findHearsay(candidate, { reading, candidates }),
      citation,
      actor: findActor(candidate, predicates[index] ?? null, reading),
      witness: findPhrase(lexicon.witnesses, reading),
    });
  }
  return figures;
}

function findPhrase(phrases: Phrases<true>, { tokens, from, end }: Reading): Span | null {
  for (let at = from; at < end; at++) {
    const found = phrases.at(tokens, at, end);
    const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.to ?? 0) - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

function isMarkup(block: Block, token: Token | undefined): boolean {
  return block.inlines.some(
    ({ kind, start, end }) => (kind === "code" || kind === "html") && token && token.start >= start && token.end <= end,
  );
}
