import type { CountedKind, HearsayMood, HedgeEffect } from "../../../../languages/contract/figures.ts";
import type { Language } from "../../../../languages/contract/language.ts";
import type { Extent } from "../../../../languages/contract/numbers.ts";
import type { Word } from "../../../word.ts";
import type { Phrases } from "../../phrases.ts";
import type { Digits } from "../numerals/digit-pieces.ts";
import type { NumeralOpening } from "../numerals/numeral-openings.ts";
import type { Piece } from "../numerals/numeral-pieces.ts";
import { layOutLexicon } from "./lay-out-lexicon.ts";

/** A noun that can be counted: its kind, or null where counting it is no claim, and the name under which it is compared. */
export interface KnownNoun {
  readonly kind: CountedKind | null;
  readonly name: string;
  readonly happened: string;
}

export interface KnownPredicate {
  readonly kind: CountedKind;
  readonly name: string;
  readonly transitive: boolean;
  readonly tolls: boolean;
  readonly mild: boolean;
}

/** A pack's words of numbers and figures, laid out for looking up. */
export interface FigureLexicon {
  readonly marks: { readonly decimal: string; readonly thousands: readonly string[] };
  readonly pieces: (word: string) => readonly Piece[] | null;
  readonly digits: (word: Word) => Digits | null;
  readonly opening: (word: Word) => NumeralOpening;
  readonly followsOpening: (word: Word) => boolean;
  /** What else a word can open, as a sum of `openers`. */
  readonly opens: (word: Word) => number;
  readonly some: Phrases<Extent>;
  readonly links: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** What may stand after *half* beside a link: the, were. */
  readonly wholes: ReadonlySet<string>;
  readonly percents: Phrases<true>;
  readonly rangePairs: ReadonlyMap<string, string>;
  readonly rangeMiddles: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly hedges: Phrases<HedgeEffect>;
  readonly hedgesAfter: Phrases<HedgeEffect>;
  readonly nouns: Phrases<KnownNoun>;
  readonly anyone: ReadonlySet<string>;
  readonly nounOf: (word: string) => KnownNoun | null;
  readonly predicates: Phrases<KnownPredicate>;
  /** The first parts of predicates that stand apart, with their second parts. */
  readonly apart: ReadonlyMap<string, readonly (KnownPredicate & { readonly second: string })[]>;
  readonly moneySigns: ReadonlySet<string>;
  readonly moneyUnits: Phrases<true>;
  readonly prepositions: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly others: Phrases<true>;
  readonly partitives: Phrases<true>;
  readonly coordinators: Phrases<true>;
  readonly subsets: Phrases<true>;
  readonly revisions: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly clauseOpeners: Phrases<true>;
  readonly determiners: ReadonlySet<string>;
  readonly pluralEnds: readonly string[];
  readonly attributeEnds: readonly string[];
  readonly peopleEnds: readonly string[];
  readonly nameEnds: readonly string[];
  readonly compounds: boolean;
  readonly capitalisedNouns: boolean;
  readonly verbFinal: boolean;
  readonly passives: ReadonlySet<string>;
  readonly actives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly rates: Phrases<true>;
  readonly ratios: Phrases<true>;
  readonly hearsay: Phrases<true>;
  readonly moods: ReadonlyMap<string, HearsayMood>;
  readonly conditions: Phrases<true>;
  readonly witnesses: Phrases<true>;
  readonly citationLeads: Phrases<true>;
  readonly outlets: Phrases<true>;
  readonly exempt: ExemptWords;
}

/** Words of the exemptions, by the name they have in the contract. */
export interface ExemptWords {
  readonly durations: ReadonlySet<string>;
  readonly units: Phrases<true>;
  readonly months: ReadonlySet<string>;
  readonly monthFirst: boolean;
  readonly clock: Phrases<true>;
  readonly timeLeads: Phrases<true>;
  readonly agesBefore: Phrases<true>;
  readonly agesAfter: Phrases<true>;
  readonly labels: Phrases<true>;
  readonly namesAfter: ReadonlySet<string>;
  readonly capacities: Phrases<true>;
  readonly charges: Phrases<true>;
  readonly definitions: Phrases<true>;
  readonly definites: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
}

const lexicons = new WeakMap<Language, FigureLexicon>();

export function lexiconOf(language: Language): FigureLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = layOutLexicon(language);
  lexicons.set(language, made);
  return made;
}
