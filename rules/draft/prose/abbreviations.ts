import type { Paragraph } from "nlcst";
import { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { rememberWords, type Word } from "../word.ts";
import { shown, wordLeaf } from "./parser-leaves.ts";

/** Whether retext's parser of the language takes a word with a full stop behind it for an abbreviation: then no sentence ends there, whatever follows. */
export function abbreviates(word: Word, habits: ReadingHabits): boolean {
  return isShort(word) && knowerOf(habits)(word);
}

/** No abbreviation that the parsers know is longer than *Northants*, nor, in small letters and without a stop inside, than the Dutch *intern*. */
function isShort({ text, small }: Word): boolean {
  return text.length <= (small && !text.includes(".") ? 6 : 9);
}

const knowers = new WeakMap<ReadingHabits, (word: Word) => boolean>();

function knowerOf(habits: ReadingHabits): (word: Word) => boolean {
  const known = knowers.get(habits);
  if (known) return known;
  const steps = new habits.parser().tokenizeParagraphPlugins.filter(mayJoin);
  const knower = rememberWords((word) => joins(steps, shown("word", word, habits)));
  knowers.set(habits, knower);
  return knower;
}

type Step = ParseLatin["tokenizeParagraphPlugins"][number];

/** Whether a step of a parser may be one that joins two sentences over an abbreviation: those that a language adds, and the common one, which knows single letters. */
function mayJoin(step: Step): boolean {
  return !ParseLatin.prototype.tokenizeParagraphPlugins.includes(step) || joins([step], "a");
}

function joins(steps: readonly Step[], word: string): boolean {
  const paragraph: Paragraph = {
    type: "ParagraphNode",
    children: [
      { type: "SentenceNode", children: [wordLeaf(word), { type: "PunctuationNode", value: "." }] },
      { type: "SentenceNode", children: [wordLeaf("Word")] },
    ],
  };
  for (const step of steps) step(paragraph);
  return paragraph.children.length === 1;
}
