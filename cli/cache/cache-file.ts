import { existsSync, readFileSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import type { LintedDraft } from "../lint/linted-draft.ts";
import { replaceFile } from "../replace-file.ts";

/** What is remembered of one draft. */
export interface CacheEntry extends Omit<LintedDraft, "text"> {
  /** Of everything that the findings depend on. */
  readonly key: string;
}

const mark = "copydesk-cache";

/** The remembered drafts by their absolute path; none where the file is missing, broken or somebody else's. */
export function readCache(file: string): ReadonlyMap<string, CacheEntry> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isRecord(read) || read.kind !== mark || !isRecord(read.drafts)) return new Map();
    return new Map(Object.entries(read.drafts).flatMap(([path, entry]) => (isEntry(entry) ? [[path, entry]] : [])));
  } catch {
    return new Map();
  }
}

/** Writes the drafts that are still there, or gives back why that cannot be done, which costs time and nothing else. */
export function writeCache(file: string, drafts: ReadonlyMap<string, CacheEntry>): string | undefined {
  const there = [...drafts].filter(([path]) => existsSync(path));
  try {
    replaceFile(file, `${JSON.stringify({ kind: mark, drafts: Object.fromEntries(there) })}\n`);
    return undefined;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

function isEntry(value: unknown): value is CacheEntry {
  if (!isRecord(value)) return false;
  const { key, path, language, findings } = value;
  return (
    [key, path, language].every((one) => typeof one === "string") && Array.isArray(findings) && findings.every(isRecord)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
