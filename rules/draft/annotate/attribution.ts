import type { VerbSense } from "../../languages/contract/attribution.ts";
import type { Span } from "../../span.ts";

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
