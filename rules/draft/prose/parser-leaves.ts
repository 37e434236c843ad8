import type { SentenceContent, Text as TextNode } from "nlcst";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import type { Word } from "../word.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * Tokens as retext's parser is handed them. It looks at the marks that can end a sentence, at what stands before the first word behind one and at what stands right
 * before one. All that is between is one word to it, of as many pieces as there are tokens.
 */
export function leavesOf(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): SentenceContent[] {
  const leaves: SentenceContent[] = [];
  let end = 0;
  let opened = false;
  let between: TextNode[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const terminal = isTerminal(token);
    if (opened && next && !terminal && !isTerminal(next) && !hasBreak(text, end, token.start)) between.push(piece);
    else {
      if (between.length > 0) leaves.push({ type: "WordNode", children: between });
      between = [];
      if (token.start > end) leaves.push({ type: "WhiteSpaceNode", value: text.slice(end, token.start) });
      leaves.push(leafOf(token, habits));
      opened = !terminal && (opened || isWord(token));
    }
    end = token.end;
  });
  return leaves;
}

const piece: TextNode = { type: "TextNode", value: "" };

/** An empty line ends a sentence that no mark does. */
function hasBreak(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[\r\n]/.test(text.slice(from, to));
}

function leafOf({ kind, word }: ProseToken, habits: ReadingHabits): SentenceContent {
  if (kind === "mark") return { type: "PunctuationNode", value: word.text };
  if (kind === "symbol") return { type: "SymbolNode", value: word.text };
  return wordLeaf(shown(kind, word, habits));
}

export function wordLeaf(value: string): SentenceContent {
  return { type: "WordNode", children: [{ type: "TextNode", value }] };
}

/** What a parser is shown of a word. They never begin a sentence with a digit nor end one after a number, and take words like *op* for abbreviations: those are shown a word that is neither. */
export function shown(kind: "word" | "number", { text, digit }: Word, habits: ReadingHabits): string {
  if (kind === "number" || digit) return "Number";
  if (text.length > 1 && habits.plainWords.includes(text)) return "word";
  return text;
}

/** Whether a token is a mark at which the parser looks for the end of a sentence. */
export function isTerminal({ kind, word }: ProseToken): boolean {
  return kind === "mark" && /^[.?!…‽]/u.test(word.text);
}

export function isWord({ kind }: ProseToken): boolean {
  return kind === "word" || kind === "number";
}
