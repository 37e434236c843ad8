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
  readonly fixes: FixPhrases;
}
