import type { FunctionWords } from "./grammar.ts";
import { union } from "./list.ts";

/** `FigureWords.stops`: what no noun phrase runs across by the grammar of a language, and its `other` words. */
export function stopsOf(grammar: FunctionWords, ...other: readonly (readonly string[])[]): readonly string[] {
  const { auxiliaries, determiners, relatives, subordinators, conjunctions, finite } = grammar;
  return union(auxiliaries, determiners, relatives, subordinators, conjunctions, finite, ...other);
}
