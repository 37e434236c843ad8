import { readFileSync } from "node:fs";
import type { Complaint } from "../complaint.ts";
import { decodeText } from "./decode-text.ts";
import { codeOf } from "./read-from-disk.ts";
import { shownPath } from "./shown-path.ts";

/** The text of a draft as it came in: a file, standard input, the index. */
export interface Source {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** Without its byte-order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

/** Reads a draft from disk, or says why it cannot be read. */
export function readSource(path: string): Source | Complaint {
  try {
    return decodeSource(path, readFileSync(path));
  } catch (error) {
    return { place: shownPath(path), wording: unreadable, values: { why: codeOf(error) ?? String(error) } };
  }
}

export function decodeSource(path: string, bytes: Uint8Array): Source | Complaint {
  const decoding = decodeText(bytes);
  if (!decoding.fault) return { path, text: decoding.text, hasMark: decoding.hasMark };
  const { line, column } = decoding.values;
  const place = shownPath(path) + (line === undefined ? "" : `:${line}:${column}`);
  return { place, wording: decoding.fault, values: decoding.values };
}

const unreadable = { en: "this cannot be read ({why}).", nl: "dit is niet te lezen ({why})." };
