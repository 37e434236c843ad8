import type { ExemptCues } from "../../../../languages/contract/exempt.ts";
import type { HarmPredicate, HedgeEffect } from "../../../../languages/contract/figures.ts";
import type { Language } from "../../../../languages/contract/language.ts";
import { remember } from "../../../../places/remember.ts";
import { mostWords } from "../../../word.ts";
import { phraseSet, phrasesOf } from "../../phrases.ts";
import { digitsReader } from "../numerals/digit-pieces.ts";
import { numeralOpenings } from "../numerals/numeral-openings.ts";
import { piecesReader } from "../numerals/numeral-pieces.ts";
import { openersReader } from "../sentence-openers.ts";
import { knownNouns, nounReader } from "./known-nouns.ts";
import type { ExemptWords, FigureLexicon, KnownPredicate } from "./lexicon.ts";

/** The words of a pack as tries, maps and sets. */
export function layOutLexicon({ numbers, figures }: Language): FigureLexicon {
  const { exempt } = figures;
  const nouns = knownNouns(figures);
  const apart = new Map<string, (KnownPredicate & { second: string })[]>();
  for (const group of figures.harm)
    for (const [first, second] of group.apart)
      apart.set(first, [...(apart.get(first) ?? []), { ...harmOf(group), second }]);
  const effects = (record: Readonly<Record<HedgeEffect, readonly string[]>>) =>
    phrasesOf(
      (["atLeast", "atMost", "about", "exactly"] as const).flatMap((effect) =>
        record[effect].map((phrase) => [phrase, effect] as const),
      ),
    );
  const piecesOf = piecesReader(numbers);
  const pieces = remember(piecesOf, mostWords);
  const nounOf = remember(nounReader(nouns, figures.compounds), mostWords);
  const words = {
    marks: { decimal: numbers.decimal, thousands: numbers.thousands },
    pieces,
    digits: digitsReader(numbers, pieces),
    ...numeralOpenings(numbers, { pieces: piecesOf, nounOf }),
    some: phrasesOf(Object.entries(numbers.some)),
    links: new Set(numbers.links),
    joiners: new Set(numbers.joiners),
    wholes: new Set([...exempt.definites, ...figures.passives, ...figures.actives]),
    percents: phraseSet(numbers.percents),
    rangePairs: new Map(figures.ranges.pairs),
    rangeMiddles: new Set(figures.ranges.middles),
    changes: new Set(figures.ranges.changes),
    hedges: effects(figures.hedges),
    hedgesAfter: effects(figures.hedgesAfter),
    nouns: phrasesOf(nouns),
    anyone: new Set(figures.anyone),
    nounOf,
    predicates: phrasesOf<KnownPredicate>([
      ...figures.harm.flatMap((group) => group.words.map((word) => [word, harmOf(group)] as const)),
      ...figures.predicates.flatMap(({ kind, words }) =>
        words.map((word) => [word, { kind, name: "", transitive: false, tolls: false, mild: false }] as const),
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
    revisions: new Set(figures.revisions),
    days: new Set(figures.days),
    clauseOpeners: phraseSet(figures.clauseOpeners),
    determiners: new Set(figures.determiners),
    pluralEnds: figures.pluralEnds,
    attributeEnds: figures.attributeEnds ?? [],
    peopleEnds: figures.peopleEnds,
    nameEnds: exempt.nameEnds,
    compounds: figures.compounds,
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
  return { ...words, opens: openersReader(words) };
}

function harmOf({ kind, name, transitive, tolls = false, mild = false }: HarmPredicate): KnownPredicate {
  return { kind, name, transitive, tolls, mild };
}

function layOutExempt(exempt: ExemptCues): ExemptWords {
  return {
    durations: new Set(exempt.durations),
    units: phraseSet(exempt.units),
    months: new Set(exempt.months),
    monthFirst: exempt.monthFirst,
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
    ordinals: new Set(exempt.ordinals),
  };
}
