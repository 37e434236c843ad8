import type { Sentence, Token } from "../block.ts";
import { wordOf } from "../word.ts";
import { cutSentences } from "./cut-sentences.ts";
import { habitsOf } from "./habits.ts";
import { opaque, type Prose, ProseMap } from "./prose.ts";
import { type ProseToken, scanTokens } from "./scan-tokens.ts";

/** Where prose was taken from, and in which language it is read. */
export interface ProseSource {
  readonly source: string;
  /** Spans count from here. */
  readonly start: number;
  readonly language: string;
}

/** The tokens and sentences of prose, placed in the source it was taken from. */
export function readProse(
  prose: Prose,
  given: ProseSource,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const habits = habitsOf(given.language);
  const scanned = scanTokens(prose.text, habits);
  const tokens = placeTokens(scanned, prose, given);
  return { tokens, sentences: sentencesOf(tokens, cutSentences(prose.text, scanned, habits)) };
}

/** The tokens alone. */
export function readTokens(prose: Prose, given: ProseSource): readonly Token[] {
  return placeTokens(scanTokens(prose.text, habitsOf(given.language)), prose, given);
}

function placeTokens(scanned: readonly ProseToken[], prose: Prose, given: ProseSource): readonly Token[] {
  const map = new ProseMap(prose);
  return scanned.map((token) => {
    const { kind, from, to, spaced } = token;
    const start = map.startOf(from) - given.start;
    const end = map.endOf(to) - given.start;
    const hidden = prose.text[from] === opaque ? map.hiddenAt(from) : null;
    const word = hidden ? wordOf(given.source.slice(hidden.start, hidden.end)) : token.word;
    return { start, end, kind, text: word.text, lower: word.lower, word, spaced };
  });
}

function sentencesOf(tokens: readonly Token[], starts: readonly number[]): readonly Sentence[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
  });
}
