import type { FunctionWords, WordOrder } from "./grammar.ts";

/**
 * The words by which a language reports who says what. Word forms are lower case, composed (NFC), with straight apostrophes, as `Token.lower` has them; a
 * form of several words has single spaces. Source, cue and content are the terms of PARC 3.0 and PolNeAR.
 */
export interface AttributionWords {
  readonly verbs: readonly ReportingVerb[];
  readonly prepositions: readonly CuePreposition[];
  /** With these a clause tells what the document or person before its comma says: *wonach*, *according to which*, *volgens wie*, *selon lequel*. */
  readonly relativeCues: readonly string[];
  /** Prepositions that open a sentence with whose view it gives, and vouch for the words in marks that are part of it: *Für den Bürgermeister ist das „…“*. */
  readonly standpoints: readonly string[];
  readonly nouns: readonly CueNoun[];
  readonly sources: SourceNouns;
  readonly pronouns: readonly SourcePronoun[];
  readonly order: WordOrder;
  readonly grammar: FunctionWords;
  readonly continuation: Continuation;
  readonly impersonal: ImpersonalReports;
}

/**
 * What a verb answers for.
 * - `say`: a clause, an object or a quotation (*said that*, *meldde*, *announced 40 arrests*): vouches for quotations and for figures.
 * - `count`: an amount (*estimated*, *put the toll at*, *schat op*): the same, and its source must be one that counts.
 * - `show`: what a document or study does (*shows*, *found*, *blijkt*): vouches only where its source is a document, a body that publishes or a survey.
 * - `stance`: speaks without stating (*thanked*, *blamed*, *called*, *noemde*): vouches for the quotations of its clause, never for a figure.
 */
export type VerbSense = "say" | "count" | "show" | "stance";

/** A verb with its forms written out; a language folder may generate them by inflection class. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly sense: VerbSense;
  /** Forms that stand with a subject of their own: *says*, *said*, *zegt*, *zeiden*; the reported mood too (*sage*). */
  readonly finite: readonly string[];
  /** Forms that stand with an auxiliary: *has said*, *heeft gezegd*, *a déclaré*. */
  readonly participle: readonly string[];
  /** Forms that stand with a modal: *would say*, *laat … weten*. */
  readonly infinitive: readonly string[];
  /** Forms that hang on another clause and share its subject: *saying*, *précisant*. */
  readonly gerund: readonly string[];
  /**
   * Words of which one must stand elsewhere in the clause: the particle of a separable verb (*toe* in *lichtte … toe*, *mit* in *teilte … mit*) or the
   * preposition of a frame (*at* in *put the toll at*). None where the verb stands alone.
   */
  readonly particles: readonly string[];
  /** Words later in the clause that make it another verb: *lives* after *claimed*, *charges* after *filed*. */
  readonly unless: readonly string[];
  /** Whether its forms are also everyday words (*state*, *claims*, *report*, *stelt*), so that it is a cue only with a source that is known to be one, a clause or a quotation as content. */
  readonly ambiguous: boolean;
  /** In the passive its subject is whose words they are: *wird Panetta zitiert*. */
  readonly quotes?: boolean;
}

/** *According to*, *volgens*, *aldus*, *laut*, *zufolge*, *selon*, *según*. */
export interface CuePreposition {
  readonly words: string;
  /** Where its source stands: after it (*volgens X*) or before it (*X zufolge*). */
  readonly source: "after" | "before";
  /** Also an everyday word (*so*, *nach*, *per*), a cue only before a known source and, where `insertion`, only after a comma or a quotation. */
  readonly ambiguous: boolean;
  /** Only as an insertion or at the end of its clause: *…, aldus X*; *…, so X*. */
  readonly insertion: boolean;
  /** Only before a source whose head is or ends in one of these: *nach* before *Angaben*, *Polizeiangaben*, *einer Umfrage*. */
  readonly heads?: readonly string[];
}

/** A document that vouches where a preposition leads it in: *In a report by the ministry, 40 …*; *blijkt uit cijfers van X*; *aus … geht hervor*. */
export interface CueNoun {
  /** *statement*, *verklaring*, *cijfers*, with its inflected forms. */
  readonly forms: readonly string[];
  /** Words that make it a cue when they stand right before its noun phrase: *in*, *uit*, *aus*. */
  readonly lead: readonly string[];
  /** Whether it is a count, which vouches wherever its author stands beside it: *a tally by X*, *the toll given by X*, *by the ministry's count*. */
  readonly counts?: boolean;
}

/** Nouns that can be a source. Forms written out with plural and cases; in a language that compounds, the last part of a compound counts (*politiewoordvoerder*). */
export interface SourceNouns {
  /** Roles and people who speak: *spokesman*, *minister*, *ooggetuige*, *lawyer*. */
  readonly people: readonly string[];
  /** Bodies and institutions: *police*, *ministry*, *observatorium*, *Behörden*. */
  readonly bodies: readonly string[];
  /** What is written or published: *report*, *ruling*, *jaarverslag*, *Umfrage*, *figures*. */
  readonly documents: readonly string[];
  /** Nobody in particular where no name, number or `of` phrase says who: *sources*, *reports*, *waarnemers*, *Berichte*. */
  readonly vague: readonly string[];
  /** Adjectives that leave a vague noun vague, those of nations too: *local*, *unnamed*, *several*, *Amerikaanse*. */
  readonly vagueAdjectives: readonly string[];
  /** Capitalised words that are no source where they stand first: the months and days, *God*, nationality adjectives need not be here. */
  readonly never: readonly string[];
  /** Events: with a definite article they take up what happened, not who told it, and never are a source: *the blaze*, *de aanslag*, *l'accord*. */
  readonly events: readonly string[];
  /** Whether a noun may be the last part of a longer word. */
  readonly compounds: boolean;
  /** Whether every noun has a capital, so that a capital alone makes no name. */
  readonly nounsCapitalised: boolean;
  /** Adjectives that send the reader to the subject of the sentence: *own* in *by its own account*, *eigenen* in *eigenen Angaben zufolge*. */
  readonly own: readonly string[];
}

/** A pronoun that can be a source, with whom it can stand for. One that is tied to its verb is written as the reader cuts it off: *-t-il*. */
export interface SourcePronoun {
  readonly form: string;
  readonly stands: "he" | "she" | "it" | "they" | "I" | "we" | "anyone";
}

/** How a sentence goes on with what the one before reports. */
export interface Continuation {
  /** *Also*, *Another*, *Of those*, *Ook*, *Onder hen*, *Demnach*: the sentence so opened keeps the source of the one before. */
  readonly openers: readonly string[];
  /** *But*, *However*, *Toch*, *Sin embargo*: the sentence so opened is the reporter's. */
  readonly breakers: readonly string[];
  /** What a sentence that attributes backwards opens with: *That*, *Dat*, *Dies*; alone before a cue, or before a noun (*Deze verwachting sprak X uit*). */
  readonly backward: readonly string[];
  /** Words that mark reported speech wherever they stand, with no cue: German *habe*, *sei*, *werde*, *demnach*. Only what is a safe sign. */
  readonly reportedMood: readonly string[];
  /** Verbs that carry the report on where they are the first of their sentence, though by themselves they hedge or plan: *soll*, *aurait*, *habría*. */
  readonly hearsayMood: readonly string[];
  /** Open a sentence that draws on a document the one before names: *Demnach*, *Daaruit blijkt*. */
  readonly thereby: readonly string[];
  /** Whoever was asked, anywhere in a sentence: it goes on with the survey of the one before: *der Befragten*, *respondents*. */
  readonly respondents: readonly string[];
}

/** Reports by nobody at all: *it was reported that*, *er wordt gemeld dat*, *hieß es*, *se informó de que*. */
export interface ImpersonalReports {
  /** Subjects that stand for nobody: *it*, *there*, *er*, *men*, *es*. */
  readonly subjects: readonly string[];
  /** Whole phrases: *word has it*, *hieß es*, *naar verluidt* where the language treats it as a report. */
  readonly phrases: readonly string[];
}
