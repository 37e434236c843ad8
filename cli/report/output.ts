import { closeSync, openSync, renameSync, statSync, writeFileSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import { refuse } from "../complaint.ts";
import { discardOnExit } from "../exit.ts";
import type { Terminal } from "../terminal.ts";

/** Where a report goes. */
export interface Output {
  readonly toFile: boolean;
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** Standard output, or a file that takes its name only when it is whole. A device or a pipe takes what is written as it comes: `/dev/null`, `>(less)`. */
export function openOutput(file: string | undefined, terminal: Pick<Terminal, "print">): Output {
  if (file === undefined) return { toFile: false, write: terminal.print, close: () => {} };
  const isOther = attempt(file, () => statSync(file, { throwIfNoEntry: false }))?.isFile() === false;
  const written = isOther ? file : `${file}.${process.pid}.part`;
  const opened = attempt(file, () => openSync(written, "w"));
  const keep = isOther ? () => {} : discardOnExit(written);
  return {
    toFile: true,
    write: (text) => void attempt(file, () => writeFileSync(opened, text)),
    close: () => {
      attempt(file, () => closeSync(opened));
      if (!isOther) attempt(file, () => renameSync(written, file));
      keep();
    },
  };
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    refuse(unwritable, { why: codeOf(error) ?? String(error) }, file);
  }
}

const unwritable = {
  en: "the report could not be written ({why}).",
  nl: "het verslag kon niet worden geschreven ({why}).",
};
