import { readFileSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import { shownPath } from "./shown-path.ts";
import { decodeSource, type Input } from "./source.ts";
import { writeText } from "./write-text.ts";

/** A draft on disk. */
export function fileInput(path: string): Input {
  return {
    path,
    read: () => {
      try {
        return decodeSource(path, readFileSync(path));
      } catch (error) {
        return { place: shownPath(path), wording: unreadable, values: { why: codeOf(error) ?? String(error) } };
      }
    },
    save: async (source, text) => writeText(source, text),
  };
}

const unreadable = { en: "this cannot be read ({why}).", nl: "dit is niet te lezen ({why})." };
