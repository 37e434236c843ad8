import { type Dirent, readdirSync, statSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import type { HouseStyles, Wording } from "../../rules/index.ts";
import type { Terminal } from "../terminal.ts";
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn, rulesOf } from "./ignore-rules.ts";
import { isDraft, isLeftOut } from "./is-draft.ts";
import { absolutePath, shownPath } from "./shown-path.ts";

/** The drafts that a run is about. */
export interface FoundDrafts {
  /** Absolute, with forward slashes, each once, in the order named: files outright, and those found in folders. */
  readonly paths: readonly string[];
  /** How many drafts in the folders are left out by `ignore` or a .gitignore. */
  readonly ignored: number;
}

/** Finds the drafts under the folders named, and takes files named as they are; says what is missing or cannot be read. */
export async function findDrafts(
  named: readonly string[],
  { styles, terminal }: { readonly styles: HouseStyles; readonly terminal: Terminal },
): Promise<FoundDrafts> {
  const paths = new Set<string>();
  const search: Search = { styles, terminal, found: (path) => paths.add(path), ignored: 0 };
  for (const name of named) {
    const path = absolutePath(name);
    const kind = kindOf(path, terminal);
    if (kind === "folder") await searchFolder(path, rulesAbove(path), search);
    if (kind !== "file") continue;
    paths.add(path);
    if (await isLeftOut(path, styles)) terminal.remark(remarks.ignored, { path: shownPath(path) });
  }
  return { paths: [...paths], ignored: search.ignored };
}

interface Search {
  readonly styles: HouseStyles;
  readonly terminal: Terminal;
  readonly found: (path: string) => void;
  ignored: number;
}

async function searchFolder(folder: string, above: readonly IgnoreRules[], search: Search): Promise<void> {
  const entries = entriesOf(folder, search.terminal);
  if (entries.length === 0) return;
  const { configurations } = await search.styles.styleFor(`${folder}/draft.md`);
  const git = [...above, ...rulesIn(folder)];
  const rules = [...git, ...configurations.map((configuration) => rulesOf(configuration.folder, configuration.ignore))];
  for (const entry of entries) {
    const path = `${folder === "/" ? "" : folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name === ".git" || entry.name === "node_modules") continue;
      if (!isIgnored(`${path}/`, rules)) await searchFolder(path, git, search);
    } else if (isDraft(path, configurations) && isFile(entry, path, search.terminal)) {
      if (isIgnored(path, rules)) search.ignored += 1;
      else search.found(path);
    }
  }
}

function entriesOf(folder: string, terminal: Terminal): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    complainOf(folder, terminal, complaints.unreadable, codeOf(error));
    return [];
  }
}

/**
 * A link to a file counts as the file; a link to a folder is not followed, so that a circle of links does no harm. One that leads nowhere is no draft: editors lock
 * files with such links.
 */
function isFile(entry: Dirent, path: string, terminal: Terminal): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    complainOf(path, terminal, complaints.unreadable, codeOf(error));
    return false;
  }
}

function complainOf(path: string, terminal: Terminal, wording: Wording, why = ""): void {
  terminal.complain({ place: shownPath(path), wording, values: { why } });
}

function kindOf(path: string, terminal: Terminal): "file" | "folder" | "none" {
  const complain = (wording: Wording, why?: string) => {
    complainOf(path, terminal, wording, why);
    return "none" as const;
  };
  try {
    const status = statSync(path);
    if (status.isDirectory()) return "folder";
    return status.isFile() ? "file" : complain(complaints.noFile);
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR"
      ? complain(complaints.missing)
      : complain(complaints.unreadable, code);
  }
}

const remarks = {
  ignored: {
    en: "{path} is ignored by the configuration, and read because it is named.",
    nl: "{path} wordt door de configuratie overgeslagen, en gelezen omdat het genoemd is.",
  },
};

const complaints = {
  missing: { en: "there is no such file or folder.", nl: "dit bestand of deze map bestaat niet." },
  unreadable: { en: "this cannot be read ({why}).", nl: "dit is niet te lezen ({why})." },
  noFile: { en: "this is neither a file nor a folder.", nl: "dit is geen bestand en geen map." },
};
