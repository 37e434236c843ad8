import type { Word } from "../../word.ts";
import type { FigureLexicon } from "./lexicon/lexicon.ts";
import type { Reach } from "./numerals/numeral.ts";

/** What a word can open, beside a numeral. A sentence is looked through for a kind only where one of its words can open it. */
export const openers = { clause: 1, predicate: 2, definition: 4, hearsay: 8, witness: 16, revision: 32, time: 64 };

/** Tells the kinds that a word can open, as a sum of `openers`. */
export function openersReader(lexicon: Omit<FigureLexicon, "opens">): (word: Word) => number {
  const { months, durations, definitions } = lexicon.exempt;
  const kinds = new Map<string, number>();
  const add = (kind: number, ...lists: readonly Iterable<string>[]) => {
    for (const words of lists) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(openers.clause, clauseMarks, lexicon.clauseOpeners.openers());
  add(openers.predicate, lexicon.predicates.openers(), lexicon.apart.keys());
  add(openers.definition, definitions.openers());
  add(openers.hearsay, lexicon.hearsay.openers(), lexicon.moods.keys());
  add(openers.witness, lexicon.witnesses.openers());
  add(openers.revision, lexicon.revisions);
  add(openers.time, months, durations, lexicon.days);
  return ({ text, lower, capital, digit }) => {
    const listed = kinds.get(lower) ?? 0;
    const isTime = (digit && /^(?:1[89]|20)\p{Nd}{2}$/u.test(text)) || (capital && months.has(text));
    return isTime ? listed | openers.time : listed;
  };
}

export const clauseMarks: ReadonlySet<string> = new Set([";", ":", "–", "—"]);

/** The tokens of a sentence that can open a kind, in text order: each word is looked up once, whatever is sought behind it. */
export class Openings {
  readonly #kinds: number[] = [];
  readonly #from: number;
  #all = 0;

  constructor({ tokens, from, end, lexicon }: Reach & { readonly from: number }) {
    this.#from = from;
    for (let at = from; at < end; at++) {
      const token = tokens[at];
      const kinds = token ? lexicon.opens(token.word) : 0;
      this.#kinds.push(kinds);
      this.#all |= kinds;
    }
  }

  has(kind: number): boolean {
    return (this.#all & kind) !== 0;
  }

  of(kind: number): readonly number[] {
    if (!this.has(kind)) return none;
    const places: number[] = [];
    for (let index = 0; index < this.#kinds.length; index++)
      if ((this.#kinds[index] ?? 0) & kind) places.push(this.#from + index);
    return places;
  }
}

const none: readonly number[] = [];
