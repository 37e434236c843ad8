import type { Paragraph, SentenceContent } from "nlcst";
import type { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { leavesOf } from "./parser-leaves.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * The tokens but the first at which retext's parser of the language begins a sentence. It is handed our tokens in place of its own, which spares it most of its work,
 * and its tree is counted off at once and kept nowhere.
 */
export function askParser(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): readonly number[] {
  const parser = parserOf(habits);
  parser.tokenize = () => leavesOf(text, tokens, habits);
  const starts: number[] = [];
  let count = 0;
  for (const child of parser.tokenizeParagraph(text).children) {
    if (child.type === "SentenceNode" && count > 0) starts.push(count);
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

function countTokens(node: Paragraph["children"][number] | SentenceContent): number {
  if (node.type === "WhiteSpaceNode") return 0;
  if (!("children" in node)) return 1;
  let count = 0;
  for (const child of node.children) count += child.type === "TextNode" ? 1 : countTokens(child);
  return count;
}
