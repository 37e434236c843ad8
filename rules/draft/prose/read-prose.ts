import type { Sentence, Token } from "../block.ts";
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
  const tokens: Token[] = scanned.map(({ kind, from, to, spaced }) => {
    const start = map.startOf(from) - given.start;
    const end = map.endOf(to) - given.start;
    const hidden = prose.text[from] === opaque ? map.hiddenAt(from) : null;
    const text = hidden ? given.source.slice(hidden.start, hidden.end) : prose.text.slice(from, to);
    return { start, end, kind, text, lower: fold(text), spaced };
  });
  return { tokens, sentences: sentencesOf(tokens, cutSentences(prose.text, scanned, habits)) };
}

function sentencesOf(tokens: readonly Token[], starts: readonly number[]): readonly Sentence[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
  });
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  // Only what is outside ASCII can be composed or curly.
  return beyondAscii.test(lower) ? lower.normalize("NFC").replace(/[’ʼ]/g, "'") : lower;
}

const beyondAscii = /[^\0-\x7f]/;
