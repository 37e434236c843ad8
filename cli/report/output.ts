import { closeSync, openSync, renameSync, writeSync } from "node:fs";
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

/** Standard output, or a file that takes its name only when it is whole. */
export function openOutput(file: string | undefined, terminal: Pick<Terminal, "print">): Output {
  if (file === undefined) return { toFile: false, write: terminal.print, close: () => {} };
  const partial = `${file}.${process.pid}.part`;
  const opened = attempt(file, () => openSync(partial, "w"));
  const keep = discardOnExit(partial);
  return {
    toFile: true,
    write: (text) => void attempt(file, () => writeSync(opened, text)),
    close: () => {
      attempt(file, () => closeSync(opened));
      attempt(file, () => renameSync(partial, file));
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
