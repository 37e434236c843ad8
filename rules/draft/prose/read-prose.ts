import type { Sentence, Token } from "../block.ts";
import { wordOf } from "../word.ts";
import { cutSentences } from "./cut-sentences.ts";
import { habitsOf } from "./habits.ts";
import { isWrittenFrom, opaque, type Prose, ProseMap } from "./prose.ts";
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
  const tokens = scanTokens(prose.text, habits);
  const starts = cutSentences(prose.text, tokens, habits);
  placeTokens(tokens, prose, given);
  return { tokens, sentences: sentencesOf(tokens, starts) };
}

/** The tokens alone. */
export function readTokens(prose: Prose, given: ProseSource): readonly Token[] {
  const tokens = scanTokens(prose.text, habitsOf(given.language));
  placeTokens(tokens, prose, given);
  return tokens;
}

/** Gives tokens their places in the source, and what an opaque one hides for its text. */
function placeTokens(tokens: readonly ProseToken[], prose: Prose, given: ProseSource): void {
  if (isWrittenFrom(prose, given.start)) return;
  const map = new ProseMap(prose);
  for (const token of tokens) {
    const { start, end } = token;
    token.start = map.startOf(start) - given.start;
    token.end = map.endOf(end) - given.start;
    const hidden = prose.text[start] === opaque ? map.hiddenAt(start) : null;
    if (!hidden) continue;
    token.word = wordOf(given.source.slice(hidden.start, hidden.end));
    token.text = token.word.text;
    token.lower = token.word.lower;
  }
}

function sentencesOf(tokens: readonly Token[], starts: readonly number[]): readonly Sentence[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
  });
}
