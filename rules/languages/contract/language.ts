import type { AttributionWords } from "./attribution.ts";
import type { FigureWords } from "./figures.ts";
import type { FixPhrases } from "./fixes.ts";
import type { NameWords } from "./names.ts";
import type { NumberWords } from "./numbers.ts";
import type { QuotationHabits } from "./quotation.ts";
import type { ReadingHabits } from "./reading.ts";

/** All that Copydesk knows of one language: data, in one folder. No annotator or check asks which language it has. */
export interface Language {
  /** BCP 47: "nl". */
  readonly tag: string;
  /** Its own name for itself: "Nederlands". */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly reading: ReadingHabits;
  readonly numbers: NumberWords;
  readonly figures: FigureWords;
  readonly attribution: AttributionWords;
  readonly quotation: QuotationHabits;
  readonly names: NameWords;
  /**
   * Nouns of organisations, lower case: *ministry*, *party*, *brigade*, *observatory*, *front*. A name with one in it is an organisation's, in the news of any language: so
   * they are a part of their own, which is asked for where the rest of the language is not.
   */
  readonly institutions: readonly string[];
  readonly fixes: FixPhrases;
}
