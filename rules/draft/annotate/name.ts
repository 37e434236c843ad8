import type { Span } from "../../span.ts";

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

/** A name in its place in the draft. */
export interface Name extends NameMention {
  readonly block: number;
}
