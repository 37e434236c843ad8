import type { Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";
import type { NameMention } from "../name.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NameSlice } from "./slice-run.ts";
import { ARTICLE, DEMONYM, DIRECTION, ENDS_CLASS_NOUN, ENDS_PREPOSITION, NOUN_AFTER } from "./word-signs.ts";

/** Where a name stands. */
export interface Setting {
  readonly block: Block;
  readonly lexicon: NameLexicon;
}

/** The words, and what kind of evidence they are: a class noun tells even a name that is a person's elsewhere. */
export interface PlaceCue extends Span {
  readonly by: "class noun" | "preposition" | "list";
}

/** The words that make a name a place: a preposition or class noun before it, a class noun after it, or the cue of the list it stands in. */
export function placeCueOf(slice: NameSlice, before: NameMention | undefined, setting: Setting): PlaceCue | null {
  const { block, lexicon } = setting;
  const { tokens } = block;
  if (slice.generic) return cue(slice.generic, "class noun");
  const after = tokens[slice.to];
  if (after && lexicon.known(after.word).signs & NOUN_AFTER && !slice.parts.at(-1)?.closes)
    return cue(after, "class noun");
  const ahead = cueBefore(tokens, slice.from, lexicon);
  if (ahead) return ahead;
  const isListedHere = before?.kind === "place" && isListed(tokens, { from: slice.from, after: before.end, lexicon });
  return isListedHere && before.cue ? cue(before.cue, "list") : null;
}

function cue({ start, end }: Span, by: PlaceCue["by"]): PlaceCue {
  return { start, end, by };
}

/** Skips what may stand between cue and name: an article, a direction, a demonym, *rebel-held*. */
function cueBefore(tokens: readonly Token[], from: number, lexicon: NameLexicon): PlaceCue | null {
  let end = from;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const word = tokens[end - 1];
    if (!word) return null;
    const signs = lexicon.known(word.word).signs;
    const noun = signs & ENDS_CLASS_NOUN ? nounBefore(tokens, end, lexicon) : null;
    if (noun) return cue(noun, "class noun");
    const preposition = signs & ENDS_PREPOSITION ? lexicon.prepositions.before(tokens, end) : null;
    if (preposition && !(skipped === 1 && lexicon.signsOf(tokens[end]?.lower ?? "") & ARTICLE))
      return cue(spanFrom(tokens, preposition.from, end), "preposition");
    if (!(signs & (ARTICLE | DIRECTION | DEMONYM)) && !isHyphened(word)) return null;
    end -= 1;
  }
  return null;
}

/** *rebel-held*. */
function isHyphened({ kind, text, lower }: Token): boolean {
  return kind === "word" && text.includes("-") && text === lower;
}

function nounBefore(tokens: readonly Token[], end: number, lexicon: NameLexicon): Span | null {
  const linked = lexicon.linkers.before(tokens, end)?.from ?? end;
  const noun = lexicon.nounsBefore.before(tokens, linked);
  return noun && spanFrom(tokens, noun.from, end);
}

function isListed(tokens: readonly Token[], list: { from: number; after: number; lexicon: NameLexicon }): boolean {
  let at = list.lexicon.joiners.before(tokens, list.from)?.from ?? list.from;
  if (tokens[at - 1]?.text === ",") at -= 1;
  return at < list.from && (tokens[at - 1]?.end ?? -1) <= list.after && (tokens[at - 1]?.end ?? -1) >= list.after - 1;
}

function spanFrom(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
