/** Where subject and verb stand to each other. */
export interface WordOrder {
  /** After content or an adverbial the verb comes before its subject: *…, zegt X*; *…, a déclaré X*; *…, said X*. */
  readonly inverted: "always" | "sometimes" | "never";
  /** A verb may do without a subject and then speaks for the last speaker: Spanish *dijo que*. */
  readonly nullSubject: boolean;
  /** Where an adjective stands to its noun: *local police*; *la police locale*, *fuentes oficiales*. */
  readonly adjectives: "before" | "after";
}

export interface FunctionWords {
  readonly determiners: readonly string[];
  /** Determiners that make a noun definite, so that it can take up a source named before: *the*, *this*, *het*, *die*. */
  readonly definite: readonly string[];
  readonly prepositions: readonly string[];
  /** Endings by which a noun says whose the next one is: *'s* in *the country's agency*; none where the language has no such ending. */
  readonly possessives: readonly string[];
  /** Prepositions that belong to the source's own phrase: *of*, *for*, *from*, *van*, *der*, *de*. */
  readonly inSource: readonly string[];
  /** Prepositions that bring in the hearer or the medium, which is not the source: *to*, *tegen*, *gegenüber*, *à*, *op* in *op Twitter*. */
  readonly hearer: readonly string[];
  /** *that*, *dat*, *dass*, *que*: open the content. */
  readonly complementizers: readonly string[];
  /** *while*, *after*, *because*, *terwijl*: open a clause that is joined to its neighbour. */
  readonly subordinators: readonly string[];
  /** *as*, *zoals*, *wie*, *comme*: bring in who reports the clause beside them. */
  readonly comparatives?: readonly string[];
  /** *who*, *which*, *die*, *waarvan*: open a clause about the noun before. */
  readonly relatives: readonly string[];
  readonly conjunctions: readonly string[];
  /** Forms of *to have*, *to be*, *to do* and the modals that carry a participle or infinitive. */
  readonly auxiliaries: readonly string[];
  /** Pronouns by which a question speaks to whoever is interviewed: *you*, *your*; *u*, *je*. */
  readonly addressee: readonly string[];
  /** What stands before an infinitive: *to*, *te*, *zu*. */
  readonly infinitiveMarks: readonly string[];
  /** What a participle ends in before its noun: *gemeldete*, *gemelde*; none where it follows the noun or stays as it is. */
  readonly participleEndings: readonly string[];
  /** Auxiliaries of the passive, where the subject is not who speaks: *was*, *werd*, *wurde*. */
  readonly passive: readonly string[];
  /** Pronouns right before the auxiliary of a verb that takes it by being its own object, and then is no passive: *s'est exclamé*. */
  readonly reflexives: readonly string[];
  /** Prepositions that bring in who acts in a passive: *by*, *door*, *von*, *par*. */
  readonly agent: readonly string[];
  /** Common finite verbs that end a noun phrase: *gaat*, *zijn*, *kwam*, *is*. */
  readonly finite: readonly string[];
  /** Endings that a finite verb alone has: Spanish *-ó*, French *-èrent*. */
  readonly finiteEndings?: readonly string[];
  /** Words that may stand between a subject and its verb or round a cue: *also*, *later*, *meanwhile*, *gisteren*, *Monday*. */
  readonly adverbs: readonly string[];
  /** Words that say when beside a day and are adjectives or nouns elsewhere: *early*, *late*, *morning* in *said early Sunday morning*. */
  readonly times?: readonly string[];
  /** Words that deny a report: *no*, *not*, *declined*, *weigerde*, *nicht*. A denied report vouches for nothing. */
  readonly negations: readonly string[];
}
