/**
 * How proper names stand in the language's prose: which words before, after and inside a name tell what it names. Words are lower case with straight
 * apostrophes, as `Token.lower` has them, unless it says "as written". A phrase of several words has single spaces.
 */
export interface NameWords {
  readonly place: PlaceCues;
  readonly person: PersonCues;
  readonly organisation: OrganisationCues;
  readonly derived: DerivedForms;
  readonly compounds: CompoundHabits;
  /** Words of direction and part, alone or before a name: *north*, *northern*, *oost*, *oostelijke*. Two names that differ in one are two places. */
  readonly directions: readonly string[];
  /** Written with a capital though they name nothing that could be a place or person: months, weekdays, feasts, *God*, *Internet*. */
  readonly capitalised: readonly string[];
  /** Function words, adverbs and common words that open a sentence, and so have a capital there: *the*, *however*, *volgens*. */
  readonly openers: readonly string[];
  /** Whether every noun has a capital, so that a capital alone makes no name (German). */
  readonly nounsHaveCapitals: boolean;
  /**
   * Letters of romanized names that stand for one sound to readers of this language alone, where pairs of names in all languages speak against it. Other habits (French
   * *ou*, Dutch *j*) are learnt already.
   */
  readonly readerHabits: readonly ReaderHabit[];
}

export interface ReaderHabit {
  /** Why it is nothing strange, in English words that explain a comparison: *Spanish j for kh and h*. */
  readonly sound: string;
  /** Every two of them may be the same: *j*, *kh*, *h*. Those of `places/romanization/correspondences.ts`. */
  readonly spellings: readonly string[];
}

export interface PlaceCues {
  /** After these a name is a place far more often than not: *in*, *near*, *nabij*. */
  readonly prepositions: readonly string[];
  /** After these it may be one: *from*, *to*, *at*, *uit*, *van*. Evidence only beside other evidence. */
  readonly weakPrepositions: readonly string[];
  /** Class nouns that stand before the name, with or without a linker: *town (of)*, *stad*, *dorp*, *provincie*. Singular and plural. */
  readonly nounsBefore: readonly string[];
  /** Between class noun and name: *of*, *called*, *genaamd*. */
  readonly linkers: readonly string[];
  /** Class nouns that follow the name: *(Idlib) province*, *(Aleppo) countryside*. */
  readonly nounsAfter: readonly string[];
  /** Class words that are part of the name where they have its capital: *Mount*, *Lake*, *Camp*, *Airport*, *Island(s)*. */
  readonly generics: readonly string[];
  /** Words that join the names of a list, so that one cue holds for all of them: *in Aleppo, Idlib and Hama*. */
  readonly joiners: readonly string[];
  /** Words between two names of one place that say that it has both: *(also) known as*, *formerly*, *voorheen*. */
  readonly aliases: readonly string[];
  /** The language's own articles, which may stand between cue and name and are no part of it: *the*, *de*, *het*. */
  readonly articles: readonly string[];
}

export interface PersonCues {
  /** Straight before a person's name: *mr*, *president*, *general*, *sjeik*. Without a full stop. */
  readonly titles: readonly string[];
  /** Nouns of office and trade, before the name or in apposition after it: *spokesman*, *minister*, *activist*, *woordvoerder*. */
  readonly roles: readonly string[];
  /** First names current in the language, as written. Those of the world (Arabic, Slavic, …) are in `given-names.ts`. */
  readonly givenNames: readonly string[];
  /** Lower-case words inside a person's name: *van der*, *de*, *bin*. */
  readonly particles: readonly string[];
}

export interface OrganisationCues {
  /** Organisations, groups, media and ships that look like a place or person, as written: *Hamas*, *Reuters*, *Islamic State*. */
  readonly names: readonly string[];
}

export interface DerivedForms {
  /** Endings that make an adjective or inhabitant of a place's name: *-se*, *-er*, *-an*. Longest first is not needed. */
  readonly endings: readonly string[];
  /** Adjectives and inhabitants that no ending explains, or that are no place's: *Syrian*, *Dutch*, *Kurd*, *Sunni*, as written. */
  readonly demonyms: readonly string[];
  /** Possessive endings, cut off before a name is compared: *'s*, *'*, *s*. */
  readonly possessives: readonly string[];
}

export interface CompoundHabits {
  /** First parts joined to a name by a hyphen that belong to the name and tell it apart: *oost-* (Ghouta), *zuid-*, *centraal-*. */
  readonly prefixes: readonly string[];
  /** First parts joined by a hyphen that are no part of the name: *pro-*, *ex-*, *anti-*. */
  readonly looseParts: readonly string[];
  /** Whether a name is joined by a hyphen to a common noun (*Baghouz-offensief*, *Kiev-based*), the name being the first part. */
  readonly nameFirst: boolean;
}
