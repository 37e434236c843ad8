import { readFileSync } from "node:fs";
import { sync as writeAtomically } from "write-file-atomic";
import { encodeText } from "../../host/decode-text.ts";
import { codeOf } from "../../host/read-from-disk.ts";
import type { Wording } from "../../rules/index.ts";
import type { Source } from "./source.ts";

/** Why a draft was not written. */
export interface NotWritten {
  readonly wording: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Writes the mended text in the stead of what was read: whole or not at all, through a file beside it that takes its name. Keeps the byte-order mark, the mode and a
 * symbolic link; leaves the file alone when it is no longer what was read.
 */
export function writeText(source: Source, text: string): NotWritten | undefined {
  try {
    const before = encodeText(source.text, source.hasMark);
    if (!readFileSync(source.path).equals(before)) return { wording: reasons.changed, values: {} };
    writeAtomically(source.path, Buffer.from(encodeText(text, source.hasMark)));
    return undefined;
  } catch (error) {
    return { wording: reasons.failed, values: { why: codeOf(error) ?? String(error) } };
  }
}

const reasons = {
  changed: {
    en: "this changed while it was read, and was left alone.",
    nl: "dit is intussen veranderd en bleef ongemoeid.",
  },
  failed: { en: "this could not be written ({why}).", nl: "dit kon niet worden geschreven ({why})." },
};
