import type { Sentence, Token } from "../block.ts";
import { wordOf } from "../word.ts";
import { cutSentences } from "./cut-sentences.ts";
import { habitsOf } from "./habits.ts";
import { opaque, type Prose, ProseMap } from "./prose.ts";
import { scanTokens } from "./scan-tokens.ts";

/** The tokens and sentences of prose, placed in the source it was taken from, spans counting from `start` in it. */
export function readProse(
  prose: Prose,
  given: { source: string; start: number; language: string },
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const habits = habitsOf(given.language);
  const scanned = scanTokens(prose.text, habits);
  const map = new ProseMap(prose);
  const tokens: Token[] = scanned.map((token) => {
    const { kind, from, to, spaced } = token;
    const start = map.startOf(from) - given.start;
    const end = map.endOf(to) - given.start;
    const hidden = prose.text[from] === opaque ? map.hiddenAt(from) : null;
    const word = hidden ? wordOf(given.source.slice(hidden.start, hidden.end)) : token.word;
    return { start, end, kind, text: word.text, lower: word.lower, word, spaced };
  });
  return { tokens, sentences: sentencesOf(tokens, cutSentences(prose.text, scanned, habits)) };
}

function sentencesOf(tokens: readonly Token[], starts: readonly number[]): readonly Sentence[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
  });
}
