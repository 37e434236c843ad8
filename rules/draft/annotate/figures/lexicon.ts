import type { CountedKind, ExemptCues, HearsayMood, HedgeEffect } from "../../../languages/contract/figures.ts";
import type { Language } from "../../../languages/contract/language.ts";
import type { Extent } from "../../../languages/contract/numbers.ts";
import { type Piece, piecesReader } from "./numeral-pieces.ts";
import { type Phrases, phraseSet, phrasesOf } from "./phrases.ts";

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
}

/** A pack's words of numbers and figures, laid out for looking up. */
export interface FigureLexicon {
  readonly marks: { readonly decimal: string; readonly thousands: readonly string[] };
  readonly pieces: (word: string) => readonly Piece[] | null;
  readonly some: Phrases<Extent>;
  readonly links: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** What stands before the whole of a share: of, the, were. */
  readonly wholes: ReadonlySet<string>;
  readonly percents: Phrases<true>;
  readonly rangePairs: ReadonlyMap<string, string>;
  readonly rangeMiddles: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly hedges: Phrases<HedgeEffect>;
  readonly hedgesAfter: Phrases<HedgeEffect>;
  readonly nouns: Phrases<KnownNoun>;
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
  readonly clauseOpeners: Phrases<true>;
  readonly determiners: ReadonlySet<string>;
  readonly pluralEnds: readonly string[];
  readonly peopleEnds: readonly string[];
  readonly nameEnds: readonly string[];
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
}

const lexicons = new WeakMap<Language, FigureLexicon>();

export function lexiconOf(language: Language): FigureLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = layOut(language);
  lexicons.set(language, made);
  return made;
}

function layOut({ numbers, figures }: Language): FigureLexicon {
  const { exempt } = figures;
  const nouns = new Map<string, KnownNoun>();
  for (const group of figures.nouns)
    for (const word of group.words)
      if (!nouns.has(word))
        nouns.set(word, { kind: group.kind, name: group.words[0] ?? word, happened: group.happened ?? "" });
  for (const word of exempt.nouns) if (!nouns.has(word)) nouns.set(word, { kind: null, name: word, happened: "" });
  const apart = new Map<string, (KnownPredicate & { second: string })[]>();
  for (const { kind, name, transitive, apart: pairs } of figures.harm)
    for (const [first, second] of pairs)
      apart.set(first, [...(apart.get(first) ?? []), { second, kind, name, transitive }]);
  const effects = (record: Readonly<Record<HedgeEffect, readonly string[]>>) =>
    phrasesOf(
      (["atLeast", "atMost", "about", "exactly"] as const).flatMap((effect) =>
        record[effect].map((phrase) => [phrase, effect] as const),
      ),
    );
  return {
    marks: { decimal: numbers.decimal, thousands: numbers.thousands },
    pieces: piecesReader(numbers),
    some: phrasesOf(Object.entries(numbers.some)),
    links: new Set(numbers.links),
    joiners: new Set(numbers.joiners),
    wholes: new Set([...numbers.links, ...exempt.definites, ...figures.passives, ...figures.actives]),
    percents: phraseSet(numbers.percents),
    rangePairs: new Map(figures.ranges.pairs),
    rangeMiddles: new Set(figures.ranges.middles),
    changes: new Set(figures.ranges.changes),
    hedges: effects(figures.hedges),
    hedgesAfter: effects(figures.hedgesAfter),
    nouns: phrasesOf(nouns),
    nounOf: nounReader(nouns, figures.compounds),
    predicates: phrasesOf<KnownPredicate>([
      ...figures.harm.flatMap(({ kind, name, transitive, words }) =>
        words.map((word) => [word, { kind, name, transitive }] as const),
      ),
      ...figures.predicates.flatMap(({ kind, words }) =>
        words.map((word) => [word, { kind, name: "", transitive: false }] as const),
      ),
    ]),
    apart,
    moneySigns: new Set(figures.money.signs),
    moneyUnits: phraseSet(figures.money.units),
    prepositions: new Set(figures.prepositions),
    through: new Set(figures.through),
    stops: new Set([
      ...figures.stops,
      ...figures.determiners,
      ...figures.prepositions,
      ...figures.passives,
      ...figures.actives,
    ]),
    others: phraseSet(figures.others),
    partitives: phraseSet(figures.partitives),
    coordinators: phraseSet(figures.coordinators),
    subsets: phraseSet(figures.subsets),
    clauseOpeners: phraseSet(figures.clauseOpeners),
    determiners: new Set(figures.determiners),
    pluralEnds: figures.pluralEnds,
    peopleEnds: figures.peopleEnds,
    nameEnds: exempt.nameEnds,
    capitalisedNouns: figures.capitalisedNouns,
    verbFinal: figures.verbFinal,
    passives: new Set(figures.passives),
    actives: new Set(figures.actives),
    pronouns: new Set(figures.pronouns),
    rates: phraseSet(figures.rates),
    ratios: phraseSet(figures.ratios),
    hearsay: phraseSet(figures.hearsay.phrases),
    moods: new Map(figures.hearsay.moods.flatMap((mood) => mood.verbs.map((verb) => [verb, mood] as const))),
    conditions: phraseSet(figures.hearsay.conditions),
    witnesses: phraseSet(figures.witnesses),
    citationLeads: phraseSet(figures.citations.leads),
    outlets: phraseSet(figures.citations.outlets),
    exempt: layOutExempt(exempt),
  };
}

function layOutExempt(exempt: ExemptCues): ExemptWords {
  return {
    durations: new Set(exempt.durations),
    units: phraseSet(exempt.units),
    months: new Set(exempt.months),
    clock: phraseSet(exempt.clock),
    timeLeads: phraseSet(exempt.timeLeads),
    agesBefore: phraseSet(exempt.agesBefore),
    agesAfter: phraseSet(exempt.agesAfter),
    labels: phraseSet(exempt.labels),
    namesAfter: new Set(exempt.namesAfter),
    capacities: phraseSet(exempt.capacities),
    charges: phraseSet(exempt.charges),
    definitions: phraseSet(exempt.definitions),
    definites: new Set(exempt.definites),
  };
}

/** Looks a noun up, in compounding languages also by its last part: *IS-strijders*, *burgerslachtoffers*. */
function nounReader(nouns: ReadonlyMap<string, KnownNoun>, compounds: boolean): (word: string) => KnownNoun | null {
  return (word) => {
    const known = nouns.get(word);
    if (known || !compounds) return known ?? null;
    for (let from = 2; from <= word.length - 4; from++) {
      const head = nouns.get(word.slice(from));
      if (head) return head;
    }
    return null;
  };
}
