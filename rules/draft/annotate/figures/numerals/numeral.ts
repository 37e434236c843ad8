import type { Token } from "../../../block.ts";
import type { FigureValue } from "../../figure.ts";
import type { FigureLexicon } from "../lexicon/lexicon.ts";

/** A number as it is written, in digits, words or both, without hedge or noun. Token indices, `to` exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Of a share, in percent. */
  readonly value: FigureValue;
  readonly share: boolean;
  /** Dozens, hundreds, several thousand. */
  readonly vague: boolean;
  readonly digits: boolean;
  /** The last scale read, 1 where there is none: a range shares it (*2 to 3 million*). */
  readonly scale: number;
}

/** Where the numeral is looked for. */
export interface Reach {
  readonly tokens: readonly Token[];
  readonly end: number;
  readonly lexicon: FigureLexicon;
}
