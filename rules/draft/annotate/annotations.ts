import type { VerbSense } from "../../languages/contract/attribution.ts";
import type { CountedKind } from "../../languages/contract/figures.ts";
import type { Span } from "../../span.ts";

/**
 * Annotations are made in two steps. What one block tells by itself (`BlockAnnotations`) is found once per block and kept with it, spans counting from
 * the block's start. What takes the neighbours or the whole draft (`Figure`, `Quotation`, …) is joined over those, spans counting from the draft's start.
 */
export interface BlockAnnotations {
  readonly figures: readonly FigureMention[];
  readonly quotations: readonly QuotationMention[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
  /** Made when they are first asked for: most blocks never are. */
  readonly outlines: readonly Outline[];
}

export type FigureKind = CountedKind;

/** A number stated of the world, with its range: *dozens* is 24 to 99, *at least 40* is 40 to infinity. */
export interface FigureValue {
  readonly min: number;
  readonly max: number;
}

/** From the hedge to the counted noun: *bijna 60.000 mensen*. */
export interface FigureMention extends Span {
  readonly sentence: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** The value that the number has without its hedges, by which figures are compared. */
  readonly unhedged: FigureValue;
  /** The number words or digits alone. */
  readonly number: Span;
  /** What happened to those counted, by the name of its predicate in the language pack (*killed*, *hurt*), or "". */
  readonly happened: string;
  /** The head of what is counted, folded for comparison (*mensen*, *soldaten*), or "" where the noun is left out. */
  readonly counted: string;
  /** Has a definite article or the like (*the 176 passengers*): takes up a number, where one stands before it. */
  readonly definite: boolean;
  /** Says itself that it is another count than the draft's other ones: a part, an addition, a change, a count of another time. */
  readonly apart: boolean;
  /** The words of its sentence that say when. */
  readonly times: readonly string[];
  /** Words that say it is hearsay and name nobody: *reportedly*, *naar verluidt*, *zouden*. */
  readonly hearsay: Span | null;
  /** A citation that vouches for the sentence: a link elsewhere, a footnote reference, a bracketed source. */
  readonly citation: Span | null;
  /** The reporter's own count: *our reporter counted*. */
  readonly witness: Span | null;
  /** Who did it to those counted, where the verb is in the active: *The police* in *The police arrested two men*. */
  readonly actor: Span | null;
}

/** Who says (source), by which words (cue), and what stretch of the block they answer for (content). PARC 3.0 and PolNeAR use the same three parts. */
export interface Attribution {
  readonly sentence: number;
  /** Null where the language leaves the subject out, or the report is impersonal. */
  readonly source: Span | null;
  readonly cue: Span;
  /**
   * The clauses the source answers for, in text order; never a clause closed before its own begins. None where the cue reaches back over the edge of its block
   * (`backward`): then it answers for the sentence that the block before ends with.
   */
  readonly content: readonly Span[];
  /** What kind of cue it is: what its verb does (`VerbSense`), a phrase such as *according to*, or none but a colon, a byline or the clause itself. */
  readonly sense: VerbSense | "phrase" | "bare";
  /** How the content comes to be the source's: its own sentence has the cue, it continues one that has, or the next sentence attributes backwards. */
  readonly reach: "sentence" | "continuation" | "backward";
  /** Whether the source is a person by name or role, or a personal pronoun. */
  readonly personal: boolean;
  /** As what a suggestion may name the source elsewhere: a name or a noun that can speak, or what is written; null for all else. */
  readonly nameable: "speaker" | "document" | null;
  /** Nobody in particular: *sources said*, *bronnen melden*. */
  readonly vague: boolean;
  /** Nobody at all: *it was reported that*, *hieß es*. Answers for no figure. */
  readonly impersonal: boolean;
}

/** A sentence as the reporter built it, not cut where the sentences of a quotation inside it end: what its neighbours need to know of it. */
export interface Outline extends Span {
  readonly sentence: number;
  /** What it opens with, if that can act or speak: *Hij* in *Hij baalde.* */
  readonly subject: Span | null;
  /** Whether the subject is a person: a name with none of the marks of a body, a role, a personal pronoun. */
  readonly personal: boolean;
  /** Whether a proper name is part of the subject. */
  readonly named: boolean;
  /** Whether it is a role with a name: *defensieminister Ben-Eliezer*. */
  readonly titled: boolean;
  /** Nothing but quotations, or one led in by a colon and no word of who speaks. */
  readonly quotationAlone: boolean;
  /** Opens with a demonstrative that takes up what was said before: *Deze verwachting*. */
  readonly takesUp: boolean;
  /** A question outside quotations. */
  readonly asks: boolean;
  /** A question to whoever is interviewed: *Heeft u geoefend?* */
  readonly addresses: boolean;
  /** Ends in a colon. */
  readonly leadsIn: boolean;
}

export type QuotationClass = "speech" | "fragment" | "title" | "other";

/** Text between quotation marks, marks included. An open end stands at the end of the block. */
export interface QuotationMention extends Span {
  readonly sentence: number;
  readonly class: QuotationClass;
  readonly open: Span;
  /** Null where the quotation is never closed in its block. */
  readonly close: Span | null;
  /** Stands inside another quotation, which answers for it. */
  readonly nested: boolean;
  /** Opened and closed by marks of different styles. */
  readonly mismatched: boolean;
  readonly words: number;
}

export type NameKind = "place" | "person" | "organisation" | "derived" | "unknown";

/**
 * A proper name as it stands, without the language's article (*de Krim*), possessive ending or the rest of a compound: *Baghouz* in *Baghouz-offensief*.
 * A romanized article (*al-Bab*) belongs to the name, a title (*General Suleiman*) does not.
 */
export interface NameMention extends Span {
  readonly kind: NameKind;
  readonly text: string;
  /** The whole word it stands in, equal to the span but in compounds and derived forms. */
  readonly word: Span;
  /** The words that make it a place: *town of*, *near*, *dorp*. */
  readonly cue: Span | null;
  /** Inside a quotation or the title of a work: the spelling is somebody else's. */
  readonly quoted: boolean;
  /** A title or role stands before it: *General Suleiman*, *woordvoerder Mustafa Bali*. */
  readonly title: Span | null;
  /** It may be no name: only its place at the head of a sentence, or a headline in capitals, gives it its capital. */
  readonly doubtful: boolean;
}

export type FigureReach =
  | "sentence"
  | "quotation"
  | "continuation"
  | "citation"
  | "lead-in"
  | "reporter"
  | "elsewhere"
  | "hedge"
  | "none";
export type QuotationReach =
  | "sentence"
  | "colon"
  | "byline"
  | "neighbour"
  | "continuation"
  | "interview"
  | "repeated"
  | "none";

/** Someone who vouches or speaks. `name` is the fullest name of the same person or body in the draft, `text` what stands there (*he*, *de woordvoerder*). */
export interface Source extends Span {
  readonly text: string;
  readonly name: string;
  readonly vague: boolean;
}

/** Where an annotation stands: the index of its block in `Draft.blocks`, and of its sentence there. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}

export interface Figure extends Span, Place {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unhedged: FigureValue;
  readonly number: Span;
  readonly happened: string;
  readonly counted: string;
  readonly definite: boolean;
  readonly apart: boolean;
  readonly times: readonly string[];
  readonly hearsay: Span | null;
  readonly actor: Span | null;
  readonly sourced: boolean;
  readonly reach: FigureReach;
  readonly source: Source | null;
  readonly cue: Span | null;
}

export interface Quotation extends Span, Place {
  readonly class: QuotationClass;
  readonly open: Span;
  readonly close: Span | null;
  readonly nested: boolean;
  readonly mismatched: boolean;
  readonly words: number;
  /** Between marks, or a Markdown block quote (`open` is then empty). */
  readonly form: "marks" | "block-quote";
  readonly attributed: boolean;
  readonly reach: QuotationReach;
  readonly speaker: Source | null;
  readonly cue: Span | null;
}

/** A name in its place in the draft. */
export interface Name extends NameMention {
  readonly block: number;
}
