import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** A figure that a reader labelled: whether anyone vouches for it, why, and by what name. */
export interface GoldFigure extends GoldSpan {
  readonly kind: string;
  readonly sourced: boolean;
  readonly inScope?: boolean;
  readonly confidence?: string;
  /** How it comes to be sourced: in its sentence, in a quotation, by continuation, elsewhere. */
  readonly why?: string;
  readonly source?: string | null;
}

/** A quotation that a reader labelled, marks included. */
export interface GoldQuotation extends GoldSpan {
  readonly attributed?: boolean | null;
  readonly class?: string;
  readonly words?: number;
  readonly confidence?: string;
  readonly why?: string;
  /** How the label was derived; `ablated` where its attribution was cut out. */
  readonly basis?: string;
  readonly speaker?: string | null;
  readonly speakerStart?: number | null;
  readonly speakerEnd?: number | null;
  /** The name behind a pronoun or role, as a second reader gave it. */
  readonly altSpeaker?: string;
  readonly cue?: string | null;
}

export interface GoldPlace {
  readonly inconsistent?: boolean;
  readonly spellings?: readonly GoldSpan[];
}

/** One annotated text, as a line of `<set>.jsonl`. Offsets are UTF-16 code units into `text`, end exclusive. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** Only the labelled spans are judged; the rest of the text is unlabelled. */
  readonly partial?: boolean;
  readonly figures?: readonly GoldFigure[];
  readonly exempt?: readonly (GoldSpan & { readonly exempt?: string })[];
  readonly quotes?: readonly GoldQuotation[];
  readonly places?: readonly GoldPlace[];
  /** The speaker of an ablated quotation is named near it, so that a reader may still tell. */
  readonly speakerInNeighbours?: boolean;
  readonly sourceNamed?: boolean;
}

/** The sets of a folder that hold running text, in order of name. */
export function setsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl") && !file.startsWith("pairs"))
    .map((file) => file.replace(/\.jsonl$/u, ""))
    .sort();
}

export function readSet(folder: string, set: string): readonly GoldText[] {
  return readFileSync(join(folder, `${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldText);
}
