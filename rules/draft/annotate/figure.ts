import type { CountedKind } from "../../languages/contract/figures.ts";
import type { Span } from "../../span.ts";
import type { Place, Source } from "./annotations.ts";

export type FigureKind = CountedKind;

/** A number stated of the world, with its range: *dozens* is 24 to 99, *at least 40* is 40 to infinity. */
export interface FigureValue {
  readonly min: number;
  readonly max: number;
}

/** What is known of a figure where it stands, from the hedge to the counted noun: *bijna 60.000 mensen*. */
interface StatedFigure extends Span {
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
  /** Who did it to those counted, where the verb is in the active: *The police* in *The police arrested two men*. */
  readonly actor: Span | null;
}

/** A figure as its block tells it. */
export interface FigureMention extends StatedFigure {
  readonly sentence: number;
  /** A citation that vouches for the sentence: a link elsewhere, a footnote reference, a bracketed source. */
  readonly citation: Span | null;
  /** The reporter's own count: *our reporter counted*. */
  readonly witness: Span | null;
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

/** A figure with who vouches for it. */
export interface Figure extends StatedFigure, Place {
  readonly sourced: boolean;
  readonly reach: FigureReach;
  readonly source: Source | null;
  readonly cue: Span | null;
}
