import type { NounKind } from "./noun-kinds.ts";
import type { VerbReading } from "./verb-table.ts";
import { In } from "./word-lists.ts";

/** What the lexicon of a language has of one form, wherever it stands: looked up once, and then asked of at every step of grammar. */
export interface Form {
  /** The lists that have it: a sum of `In`. */
  readonly lists: number;
  /** Never inside a source's phrase, whatever stands beside it. */
  readonly stop: boolean;
  /** The kinds of cue that it can open: a sum of `cueKinds`. */
  readonly opens: number;
  readonly verbs: readonly VerbReading[];
  /** What it can be as the head of a source. */
  readonly noun: NounKind | undefined;
}

/** What forms are told from. */
interface Sources {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Endings that a finite verb alone has. */
  readonly endings: readonly string[];
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly opens: (lower: string) => number;
  readonly nounKind: (lower: string) => NounKind | undefined;
}

/** Tells the form of a word in lower case. */
export function formsOf({ lists, endings, verbs, opens, nounKind }: Sources): (lower: string) => Form {
  const bits = bitsByWord(lists);
  return (lower) => {
    const form = {
      lists: bits.get(lower) ?? 0,
      stop: endings.some((ending) => endsAsVerb(lower, ending)),
      opens: opens(lower),
      verbs: verbs.get(lower) ?? noVerbs,
      noun: nounKind(lower),
    };
    if (form.lists & stopLists) form.stop = true;
    return form.lists + form.opens === 0 && !form.stop && !form.noun ? plain : form;
  };
}

const noVerbs: readonly VerbReading[] = [];

/** Most words are on no list: they share what is known of them. */
const plain: Form = { lists: 0, stop: false, opens: 0, verbs: noVerbs, noun: undefined };

function bitsByWord(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [name, bit] of Object.entries(In))
    for (const word of lists[name] ?? []) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Words of the clause, never of a phrase; a verb that no list has is told from them and from nouns. */
export const clauseWords: number =
  In.prepositions |
  In.complementizers |
  In.subordinators |
  In.relatives |
  In.conjunctions |
  In.auxiliaries |
  In.adverbs |
  In.negations;

const stopLists = clauseWords | In.finite | In.pronouns;

/** *Abrió*, *pidieron*; not a word that is little more than the ending. */
function endsAsVerb(lower: string, ending: string): boolean {
  return lower.length > ending.length + 1 && lower.endsWith(ending);
}
