import type { CountedKind } from "../../../../languages/contract/figures.ts";
import type { FigureValue } from "../../figure.ts";

/** What a number counts: its noun phrase up to the head, or what stands in its place. */
export interface Counted {
  /** The end of the figure, a token index, exclusive. */
  readonly to: number;
  /** Of the head: null where it is unknown or left out; `never` where counting it is no claim. */
  readonly kind: CountedKind | "never" | null;
  /** The head as figures are compared by it, "" where it is left out. */
  readonly name: string;
  /** What its noun says happened to them (*deaths*), or "". */
  readonly happened: string;
  /** Nothing is named: *killed five*, *90 of them*. */
  readonly bare: boolean;
  /** *Others*, *of them*, *of the victims*: the noun stands elsewhere, and the number still counts something. */
  readonly elided: boolean;
  /** The noun is in no list: taken for one by its ending. */
  readonly guessed: boolean;
  /** The whole of which the number is a part: *22 of the 23 states*. */
  readonly whole: FigureValue | null;
}

/** A noun that is named. */
export function found(to: number, kind: Counted["kind"], name: string, happened = ""): Counted {
  return { to, kind, name, happened, bare: false, elided: false, guessed: false, whole: null };
}

/** A noun that is left out. */
export function left(to: number, elided: boolean): Counted {
  return { to, kind: null, name: "", happened: "", bare: true, elided, guessed: false, whole: null };
}
