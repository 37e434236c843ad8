import type { ExemptCues } from "./exempt.ts";

/** What a figure counts. */
export type CountedKind =
  | "casualty"
  | "displaced"
  | "detained"
  | "forces"
  | "materiel"
  | "damage"
  | "people"
  | "event"
  | "share"
  | "money"
  | "measure";

/** The kinds whose predicate makes a small number, or one without a noun, a claim. */
export type HarmKind = "casualty" | "displaced" | "detained" | "damage";

/** What a hedge does to the value: *at least 40* is 40 and up, *fewer than 40* up to 40, *about 40* near 40, *exactly 40* is 40. */
export type HedgeEffect = "atLeast" | "atMost" | "about" | "exactly";

/** Nouns that count the same thing, in every number and case; the first is the name by which figures are compared. */
export interface CountedNouns {
  readonly kind: CountedKind;
  /** What happened to those so called, by the name of its predicate: deaths and bodies were *killed*, casualties may be anything. */
  readonly happened?: string;
  readonly words: readonly string[];
}

/** Words that say what happened to those counted. */
export interface HarmPredicate {
  readonly kind: HarmKind;
  /** What it comes to, one word for every language, by which figures are compared: killed, hurt, missing, displaced, surrendered, returned, arrested, freed, destroyed. */
  readonly name: string;
  /** Whether somebody does it to those counted (killed, arresteerde), so that who does it is not counted by it: *Two men killed a guard.* */
  readonly transitive: boolean;
  /** Nouns for the count itself, which may stand far from their number: death toll, dodental, aantal gewonden. */
  readonly tolls?: boolean;
  /** Too mild to make a number below ten a claim: returned, treated, charged. */
  readonly mild?: boolean;
  /**
   * Verbs in every form, participles, adjectives, and nouns of outcome that take a bare number: killed, gewond, fled, death toll, dodental, het leven gekost.
   * A phrase of several words is found only whole.
   */
  readonly words: readonly string[];
  /** Verbs whose parts stand apart in a clause, the number between them or before: kwamen … om, schoot … dood, nahm … fest. */
  readonly apart: readonly (readonly [string, string])[];
}

/** A verb form of hearsay, which needs another word in its clause to be one. */
export interface HearsayMood {
  /** zou, zouden; sollen; aurait, habría. */
  readonly verbs: readonly string[];
  /** One of these in the same clause: hebben, zijn, worden; haben, sein. None means that a past participle is enough. */
  readonly infinitives: readonly string[];
  /** Endings (or, with a leading "^", beginnings) of a past participle, one of which must be there too: ^ge, é, ado. None means no participle is asked for. */
  readonly participles: readonly string[];
}

/** How the language speaks of figures. Words and phrases are lower case, as `Token.lower` has them; a phrase parts its words by a space. Write them with `list`. */
export interface FigureWords {
  /** Before the number: at least, bijna, zo'n, mehr als, près de. */
  readonly hedges: Readonly<Record<HedgeEffect, readonly string[]>>;
  /** After the number: or more, of meer, or so, oder mehr. */
  readonly hedgesAfter: Readonly<Record<HedgeEffect, readonly string[]>>;
  readonly ranges: {
    /** Opening and middle word: between … and, entre … et. */
    readonly pairs: readonly (readonly [string, string])[];
    /** Middle words that need no opening: to, or, tot, à, bis. Dashes are such in every language. */
    readonly middles: readonly string[];
    /** Words before the first number with which a middle word tells of a change, which are two figures: from 14 to 31, van 366 naar 1462. */
    readonly changes: readonly string[];
  };
  /** Before the denominator of a rate: per, per every, pro, par. */
  readonly rates: readonly string[];
  /** Between the numbers of a proportion: in, out of, op de, sur. */
  readonly ratios: readonly string[];
  /** Between the part and the whole: of the, out of, van de, von den, sur les. */
  readonly partitives: readonly string[];
  /** What may follow the number in place of the noun, or before it: more, other(s), additional, andere(n), weitere, autres. */
  readonly others: readonly string[];
  /** Pronouns of the part, after a partitive: them, whom, hen, wie, ihnen, eux. */
  readonly pronouns: readonly string[];
  readonly nouns: readonly CountedNouns[];
  /** Names of groups of nouns that tell nobody apart: *40 people were killed* counts the dead, as *40 dead* does. */
  readonly anyone: readonly string[];
  /** Whether compounds are written as one word with the head last, so that *IS-strijders* counts *strijders*. */
  readonly compounds: boolean;
  /** Ends of plural nouns, by which an unlisted noun is found behind its adjectives: -s; -en, -s. */
  readonly pluralEnds: readonly string[];
  /** Ends of participles that stand with an attribute of their own between number and noun: -enden in *90.000 in Ägypten lebenden Flüchtlingen*. */
  readonly attributeEnds?: readonly string[];
  /** Whether common nouns have a capital, as in German. */
  readonly capitalisedNouns: boolean;
  /** Whether participle and auxiliary stand together at the end of a clause, behind the object: *dat de politie twee mannen heeft opgepakt*. */
  readonly verbFinal: boolean;
  /** Ends of nouns for people that no list holds: -isten, -aars; -ists, -ians. */
  readonly peopleEnds: readonly string[];
  /** Prepositions: end a noun phrase, and keep the number after them out of reach of the predicate before: *killed in two attacks*. */
  readonly prepositions: readonly string[];
  /** Those of them that lead from a predicate or noun of outcome to its number: to, at, of; op, aan, tot: *a toll of 23*, *het leven gekost aan*. */
  readonly through: readonly string[];
  /** Articles, demonstratives and possessives: open a noun phrase, and so the object of a verb. */
  readonly determiners: readonly string[];
  /** The other function words that no noun phrase runs across: conjunctions, auxiliaries, pronouns, articles, adverbs. */
  readonly stops: readonly string[];
  /** Conjunctions that coordinate what is counted: and, as well as, en, und, plus. */
  readonly coordinators: readonly string[];
  /** Words that single out a part of what was just counted: including, onder wie, darunter, dont. */
  readonly subsets: readonly string[];
  /** Words of a sentence that say a count changed or is of another time: earlier, previous, rose, revised; eerder, vorige, opgelopen. */
  readonly revisions: readonly string[];
  /** Words of time beside months and units: weekdays, yesterday, gisteren, ago, geleden. */
  readonly days: readonly string[];
  /** Conjunctions and relatives that open a clause of their own: that, which, while, dat, die, terwijl, weil, que. */
  readonly clauseOpeners: readonly string[];
  /** Auxiliaries of the passive: was, been; werd, worden, zijn; wurde. */
  readonly passives: readonly string[];
  /** Auxiliaries of the active perfect: heeft, hadden; a, ont. */
  readonly actives: readonly string[];
  readonly harm: readonly HarmPredicate[];
  /** Words that make a number of people, things or events of another kind, without harm: rescued, aboard, attended, geëvacueerd. */
  readonly predicates: readonly { readonly kind: CountedKind; readonly words: readonly string[] }[];
  readonly money: {
    /** Signs and codes glued to the number or standing before it: $, €, us$, eur. */
    readonly signs: readonly string[];
    readonly units: readonly string[];
  };
  readonly exempt: ExemptCues;
  readonly hearsay: {
    /** Make their clause hearsay: reportedly, is believed to, naar verluidt, naar schatting, angeblich. */
    readonly phrases: readonly string[];
    readonly moods: readonly HearsayMood[];
    /** In the clause or before it: a condition, in which the mood is no hearsay: if, without, als, zonder, indien, si. */
    readonly conditions: readonly string[];
  };
  /** The newsroom itself counted or saw: our reporter, zag een verslaggever van deze krant. */
  readonly witnesses: readonly string[];
  readonly citations: {
    /** In brackets, before a colon or a name: source, bron, Quelle, via. */
    readonly leads: readonly string[];
    /** Agencies and outlets that in brackets by themselves are a citation: Reuters, AFP, ANP. Lower case. */
    readonly outlets: readonly string[];
  };
}
