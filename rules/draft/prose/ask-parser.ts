import type { Paragraph, SentenceContent, Text as TextNode } from "nlcst";
import { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { rememberWords, type Word } from "../word.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * The tokens at which retext's parser of the language begins a sentence. It is handed our tokens in place of its own, which spares it most of its work,
 * and its tree is counted off at once and kept nowhere.
 */
export function askParser(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): readonly number[] {
  const { parser } = askedOf(habits);
  parser.tokenize = () => leavesOf(text, tokens, habits);
  const starts: number[] = [];
  let count = 0;
  for (const child of parser.tokenizeParagraph(text).children) {
    if (child.type === "SentenceNode") starts.push(count);
    count += countTokens(child);
  }
  return starts;
}

/** Whether the parser takes a word with a full stop behind it for an abbreviation: then no sentence ends there, whatever follows. */
export function abbreviates(word: Word, habits: ReadingHabits): boolean {
  return isShort(word) && askedOf(habits).abbreviates(word);
}

/** No abbreviation that the parsers know is longer than *Northants*, nor, in small letters and without a stop inside, than the Dutch *intern*. */
function isShort({ text, small }: Word): boolean {
  return text.length <= (small && !text.includes(".") ? 6 : 9);
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
  const joining = parser.tokenizeParagraphPlugins.filter(mayJoin);
  const fresh = { parser, abbreviates: rememberWords((word) => joins(joining, shown("word", word, habits))) };
  asked.set(habits, fresh);
  return fresh;
}

type Step = ParseLatin["tokenizeParagraphPlugins"][number];

/** Whether a step of a parser may be one that joins two sentences over an abbreviation: those that a language adds, and the common one, which knows single letters. */
function mayJoin(step: Step): boolean {
  return !ParseLatin.prototype.tokenizeParagraphPlugins.includes(step) || joins([step], "a");
}

function joins(steps: readonly Step[], word: string): boolean {
  const first: SentenceContent[] = [wordLeaf(word), { type: "PunctuationNode", value: "." }];
  const paragraph: Paragraph = {
    type: "ParagraphNode",
    children: [
      { type: "SentenceNode", children: first },
      { type: "SentenceNode", children: [wordLeaf("Word")] },
    ],
  };
  for (const step of steps) step(paragraph);
  return paragraph.children.length === 1;
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
    if (opened && next && !terminal && !isTerminal(next) && !hasBreak(text, end, token.start)) between.push(piece);
    else {
      if (between.length > 0) leaves.push({ type: "WordNode", children: between });
      between = [];
      if (token.start > end) leaves.push({ type: "WhiteSpaceNode", value: text.slice(end, token.start) });
      leaves.push(leafOf(token, habits));
      opened = !terminal && (opened || token.kind === "word" || token.kind === "number");
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
