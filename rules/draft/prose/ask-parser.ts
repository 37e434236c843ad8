import type { Paragraph, SentenceContent, Text as TextNode } from "nlcst";
import type { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { rememberWords, type Word } from "../word.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * The tokens at which retext's parser of the language begins a sentence. It is handed our tokens in place of its own, which spares it most of its work,
 * and its tree is counted off at once and kept nowhere.
 */
export function askParser(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): readonly number[] {
  return startsIn(leavesOf(text, tokens, habits), askedOf(habits).parser);
}

/** Whether the parser takes a word with a full stop behind it for an abbreviation: then no sentence ends there, whatever follows. */
export function abbreviates(word: Word, habits: ReadingHabits): boolean {
  return askedOf(habits).abbreviates(word);
}

/** Whether a token is a mark at which the parser looks for the end of a sentence. */
export function isTerminal({ kind, word }: ProseToken): boolean {
  return kind === "mark" && /^[.?!…‽]/u.test(word.text);
}

interface Asked {
  readonly parser: ParseLatin;
  readonly abbreviates: (word: Word) => boolean;
}

const asked = new WeakMap<ReadingHabits, Asked>();

function askedOf(habits: ReadingHabits): Asked {
  const known = asked.get(habits);
  if (known) return known;
  const parser = new habits.parser();
  // Our tokens are whole words already.
  parser.tokenizeSentencePlugins = [];
  const fresh = {
    parser,
    abbreviates: rememberWords((word) => {
      const before = wordLeaf(shown("word", word, habits));
      return startsIn([before, { type: "PunctuationNode", value: "." }, wordLeaf("Word")], parser).length === 1;
    }),
  };
  asked.set(habits, fresh);
  return fresh;
}

function startsIn(leaves: SentenceContent[], parser: ParseLatin): readonly number[] {
  parser.tokenize = () => leaves;
  const starts: number[] = [];
  let count = 0;
  for (const child of parser.tokenizeParagraph("").children) {
    if (child.type === "SentenceNode") starts.push(count);
    count += countTokens(child);
  }
  return starts;
}

/**
 * The parser looks at the marks that can end a sentence, at what stands before the first word behind one and at what stands right before one. All that is between is
 * one word to it, of as many pieces as there are tokens.
 */
function leavesOf(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): SentenceContent[] {
  const leaves: SentenceContent[] = [];
  let end = 0;
  let opened = false;
  let between: TextNode[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const terminal = isTerminal(token);
    if (opened && next && !terminal && !isTerminal(next) && !hasBreak(text, end, token.from)) between.push(piece);
    else {
      if (between.length > 0) leaves.push({ type: "WordNode", children: between });
      between = [];
      if (token.from > end) leaves.push({ type: "WhiteSpaceNode", value: text.slice(end, token.from) });
      leaves.push(leafOf(token, habits));
      opened = !terminal && (opened || token.kind === "word" || token.kind === "number");
    }
    end = token.to;
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

function wordLeaf(value: string): SentenceContent {
  return { type: "WordNode", children: [{ type: "TextNode", value }] };
}

/** The parsers never begin a sentence with a digit nor end one after a number, and take words like *op* for abbreviations: those are shown a word that is neither. */
function shown(kind: "word" | "number", { text, digit }: Word, habits: ReadingHabits): string {
  if (kind === "number" || digit) return "Number";
  if (text.length > 1 && habits.plainWords.includes(text)) return "word";
  return text;
}

function countTokens(node: Paragraph["children"][number] | SentenceContent): number {
  if (node.type === "WhiteSpaceNode") return 0;
  if (!("children" in node)) return 1;
  let count = 0;
  for (const child of node.children) count += child.type === "TextNode" ? 1 : countTokens(child);
  return count;
}
