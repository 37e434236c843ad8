import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder on disk with some files, and their URIs. */
export interface Newsroom {
  readonly uri: string;
  readonly uriOf: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export function newsroom(files: Readonly<Record<string, string>>): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-"));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    uri: pathToFileURL(folder).href,
    uriOf: (name) => pathToFileURL(join(folder, name)).href,
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
