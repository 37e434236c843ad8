import { type Span, spanOf } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { Setting } from "./classify-name.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NameSlice } from "./slice-run.ts";

/** The words, and what kind of evidence they are: a class noun tells even a name that is a person's elsewhere. */
export interface PlaceCue extends Span {
  readonly by: "class noun" | "preposition" | "list";
}

/** The words that make a name a place: a preposition or class noun before it, a class noun after it, or the cue of the list it stands in. */
export function placeCueOf(slice: NameSlice, setting: Setting): PlaceCue | null {
  const { block, lexicon, before } = setting;
  const { tokens } = block;
  if (slice.generic) return { ...spanOf(slice.generic), by: "class noun" };
  const after = tokens[slice.to];
  if (after && lexicon.nounsAfter.has(after.lower) && !slice.parts.at(-1)?.closes)
    return { ...spanOf(after), by: "class noun" };
  const ahead = cueBefore(tokens, slice.from, lexicon);
  if (ahead) return ahead;
  const isListedHere = before?.kind === "place" && isListed(tokens, { from: slice.from, after: before.end, lexicon });
  return isListedHere && before.cue ? { ...before.cue, by: "list" } : null;
}

/** Skips what may stand between cue and name: an article, a direction, a demonym, *rebel-held*. */
function cueBefore(tokens: readonly Token[], from: number, lexicon: NameLexicon): PlaceCue | null {
  let end = from;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const noun = nounBefore(tokens, end, lexicon);
    if (noun) return { ...noun, by: "class noun" };
    const length = lexicon.prepositions.lengthBefore(tokens, end);
    if (length > 0 && !(skipped === 1 && lexicon.articles.has(tokens[end]?.lower ?? "")))
      return { ...spanFrom(tokens, end - length, end), by: "preposition" };
    const word = tokens[end - 1];
    if (!word || !isBetween(word, lexicon)) return null;
    end -= 1;
  }
  return null;
}

function nounBefore(tokens: readonly Token[], end: number, lexicon: NameLexicon): Span | null {
  const linker = lexicon.linkers.lengthBefore(tokens, end);
  const noun = lexicon.nounsBefore.lengthBefore(tokens, end - linker);
  return noun > 0 ? spanFrom(tokens, end - linker - noun, end) : null;
}

function isBetween(word: Token, lexicon: NameLexicon): boolean {
  return (
    lexicon.articles.has(word.lower) ||
    lexicon.directions.has(word.lower) ||
    lexicon.demonyms.has(word.lower) ||
    (word.kind === "word" && word.text.includes("-") && word.text === word.lower)
  );
}

function isListed(tokens: readonly Token[], list: { from: number; after: number; lexicon: NameLexicon }): boolean {
  let at = list.from;
  const joiner = list.lexicon.joiners.lengthBefore(tokens, at);
  at -= joiner;
  if (tokens[at - 1]?.text === ",") at -= 1;
  return at < list.from && (tokens[at - 1]?.end ?? -1) <= list.after && (tokens[at - 1]?.end ?? -1) >= list.after - 1;
}

function spanFrom(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
