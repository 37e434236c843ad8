import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Host } from "./host.ts";

const draftName = /\.(?:md|markdown|mdx|txt)$/i;
const neverDrafts = new Set(["node_modules", ".git"]);

/** Files on the server's own disk; whatever is elsewhere is left to `others`. */
export function nodeHost(others: Host): Host {
  const read = async (uri: string) => {
    if (!uri.startsWith("file:")) return others.readFile(uri);
    const text = await readFile(fileURLToPath(uri), "utf8").catch(undefinedWhereNone);
    return text?.replace(/^\uFEFF/, "");
  };
  return {
    readFile: read,
    readUnsaved: async (uri) => (await others.readUnsaved(uri)) ?? read(uri),
    async findDrafts(folder) {
      if (!folder.startsWith("file:")) return others.findDrafts(folder);
      const found: string[] = [];
      for await (const path of draftsUnder(fileURLToPath(folder))) found.push(pathToFileURL(path).href);
      return found;
    },
  };
}

async function* draftsUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !neverDrafts.has(entry.name)) yield* draftsUnder(path);
    if (entry.isFile() && draftName.test(entry.name)) yield path;
  }
}

function undefinedWhereNone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
