import { createHash } from "node:crypto";
import type { HouseStyles, ResolvedStyle } from "../../rules/index.ts";
import type { Source } from "../drafts/source.ts";
import type { LintedDraft } from "../lint/linted-draft.ts";
import type { Linter } from "../lint/linter.ts";
import type { Terminal } from "../terminal.ts";
import { build } from "../version.ts";
import { type CacheEntry, readCache, writeCache } from "./cache-file.ts";

export interface CacheSetting {
  readonly file: string;
  readonly styles: HouseStyles;
  readonly terminal: Terminal;
  /** What else changes findings: the locale, the language. */
  readonly choices: readonly (string | undefined)[];
}

/** A linter that remembers findings by content, configuration and version, never by time stamps: it can be carried from one CI run to the next. */
export function cached(linter: Linter, { file, styles, terminal, choices }: CacheSetting): Linter {
  const known = readCache(file);
  const used = new Map<string, CacheEntry>();
  const hashes = new WeakMap<ResolvedStyle["files"], string>();
  const styleHash = (files: ResolvedStyle["files"]) => {
    const hash = hashes.get(files) ?? digest(files.flatMap(({ path, text }) => [path, text]));
    hashes.set(files, hash);
    return hash;
  };

  const lint = async (source: Source): Promise<LintedDraft> => {
    const { files } = await styles.styleFor(source.path);
    const key = digest([build, ...choices.map(String), styleHash(files), source.path, source.text]);
    const entry = known.get(source.path);
    if (entry?.key === key) {
      used.set(source.path, entry);
      return { path: entry.path, language: entry.language, text: source.text, findings: entry.findings };
    }
    const { path, language, text, findings } = await linter.lint(source);
    if (text === source.text) used.set(source.path, { key, path, language, findings });
    return { path, language, text, findings };
  };
  return {
    ...linter,
    lint,
    close: () => {
      linter.close();
      const why = writeCache(file, new Map([...known, ...used]));
      if (why !== undefined) terminal.remark(notWritten, { file, why });
    },
  };
}

function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("base64");
}

const notWritten = {
  en: "the cache {file} could not be written ({why}).",
  nl: "de cache {file} kon niet worden geschreven ({why}).",
};
