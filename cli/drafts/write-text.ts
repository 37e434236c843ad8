import { readFileSync } from "node:fs";
import { encodeText } from "../../host/decode-text.ts";
import { codeOf } from "../../host/read-from-disk.ts";
import type { Wording } from "../../rules/index.ts";
import { replaceFile } from "../replace-file.ts";
import type { Source } from "./source.ts";

/** Why a draft was not written. */
export interface NotWritten {
  readonly wording: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/** Puts the mended text, with the byte-order mark that the draft had, in the stead of what was read. A draft that its author has saved meanwhile is left alone. */
export function writeText(source: Source, text: string): NotWritten | undefined {
  try {
    const before = encodeText(source.text, source.hasMark);
    const isAsRead = () => readFileSync(source.path).equals(before);
    const isWritten = replaceFile(source.path, encodeText(text, source.hasMark), isAsRead);
    return isWritten ? undefined : { wording: reasons.changed, values: {} };
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
