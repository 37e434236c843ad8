import { decodeText } from "../../host/decode-text.ts";
import type { Complaint } from "../complaint.ts";
import { shownPath } from "./shown-path.ts";
import type { NotWritten } from "./write-text.ts";

/** A draft as it came in: from a file, standard input or the index. */
export interface Source {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** Without its byte-order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

/** A draft to read when its turn comes. */
export interface Input {
  readonly path: string;
  readonly read: () => Source | Complaint;
  /** Puts a mended text in the stead of what was read, or says why not. */
  readonly save: (source: Source, text: string) => Promise<NotWritten | undefined>;
}

/** The source that bytes make, or what is wrong with them. */
export function decodeSource(path: string, bytes: Uint8Array): Source | Complaint {
  const decoding = decodeText(bytes);
  if (!decoding.fault) return { path, text: decoding.text, hasMark: decoding.hasMark };
  const { line, column } = decoding.values;
  const place = shownPath(path) + (line === undefined ? "" : `:${line}:${column}`);
  return { place, wording: decoding.fault, values: decoding.values };
}
