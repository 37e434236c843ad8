import type { Sentence, Token } from "../block.ts";
import { cutSentences } from "./cut-sentences.ts";
import { habitsOf } from "./habits.ts";
import { opaque, type Prose, ProseMap } from "./prose.ts";
import { scanTokens } from "./scan-tokens.ts";

/** The tokens and sentences of prose, placed in the source it was taken from. */
export function readProse(
  prose: Prose,
  given: { source: string; language: string },
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const habits = habitsOf(given.language);
  const scanned = scanTokens(prose.text, habits);
  const map = new ProseMap(prose);
  const tokens: Token[] = scanned.map((token) => {
    const span = map.spanOf(token.from, token.to);
    const hidden = prose.text[token.from] === opaque ? map.hiddenAt(token.from) : null;
    const text = hidden ? given.source.slice(hidden.start, hidden.end) : prose.text.slice(token.from, token.to);
    return { start: span.start, end: span.end, kind: token.kind, text, lower: fold(text), spaced: token.spaced };
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
  return isAscii(lower) ? lower : lower.normalize("NFC").replace(/[’ʼ]/g, "'");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
