import type { Paragraph, SentenceContent, Text as TextNode } from "nlcst";
import type { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * The tokens at which retext's parser of the language begins a sentence. It is handed our tokens in place of its own, which spares it most of its work,
 * and its tree is counted off at once and kept nowhere.
 */
export function proposeSentences(
  text: string,
  tokens: readonly ProseToken[],
  habits: ReadingHabits,
): ReadonlySet<number> {
  const parser = parserOf(habits);
  parser.tokenize = () => leavesOf(text, tokens, habits);
  const starts = new Set<number>();
  let count = 0;
  for (const child of parser.tokenizeParagraph(text).children) {
    if (child.type === "SentenceNode") starts.add(count);
    count += countTokens(child);
  }
  return starts;
}

const parsers = new WeakMap<ReadingHabits, ParseLatin>();

function parserOf(habits: ReadingHabits): ParseLatin {
  const known = parsers.get(habits);
  if (known) return known;
  const parser = new habits.parser();
  // Our tokens are whole words already.
  parser.tokenizeSentencePlugins = [];
  parsers.set(habits, parser);
  return parser;
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

function isTerminal({ kind, word }: ProseToken): boolean {
  return kind === "mark" && /^[.?!…‽]/u.test(word.text);
}

/** An empty line ends a sentence that no mark does. */
function hasBreak(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[\r\n]/.test(text.slice(from, to));
}

function leafOf(token: ProseToken, habits: ReadingHabits): SentenceContent {
  const { text } = token.word;
  if (token.kind === "mark") return { type: "PunctuationNode", value: text };
  if (token.kind === "symbol") return { type: "SymbolNode", value: text };
  return { type: "WordNode", children: [{ type: "TextNode", value: shown(token, habits) }] };
}

/** The parsers never begin a sentence with a digit nor end one after a number, and take words like *op* for abbreviations: those are shown a word that is neither. */
function shown({ kind, word: { text, digit } }: ProseToken, habits: ReadingHabits): string {
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
