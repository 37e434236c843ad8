import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { FingerprintedFinding, LintedDraft } from "../lint/linted-draft.ts";
import type { Terminal } from "../terminal.ts";
import { type KnownFinding, readBaseline, writeBaseline } from "./baseline-file.ts";

/** The findings known from before, which are not counted again. */
export interface KnownFindings {
  /** The draft without what is known. */
  readonly withoutKnown: (draft: LintedDraft) => LintedDraft;
  /** Says what no longer occurs, or takes it out of the file. */
  readonly close: () => void;
}

export interface BaselineSetting {
  readonly file: string;
  /** Makes the file if there is none; else takes out what no longer occurs, and adds nothing: it only shrinks. */
  readonly update: boolean;
  readonly terminal: Terminal;
}

export function openBaseline({ file, update, terminal }: BaselineSetting): KnownFindings {
  const isNew = update && !existsSync(file);
  const folder = dirname(file);
  const baseline = readBaseline(file, { makes: update });
  const still = new Map<string, readonly KnownFinding[]>();

  return {
    withoutKnown: (draft) => {
      const path = relative(folder, draft.path).replaceAll("\\", "/");
      const left = isNew ? draft.findings.map((finding) => asKnown(finding, draft)) : [...(baseline.get(path) ?? [])];
      const met: KnownFinding[] = [];
      const findings = draft.findings.filter((finding) => {
        const at = left.findIndex((known) => known.fingerprint === finding.fingerprint);
        met.push(...(at < 0 ? [] : left.splice(at, 1)));
        return at < 0;
      });
      still.set(path, met);
      return { ...draft, findings };
    },
    close: () => {
      // Of drafts that this run did not read, only those that are gone are known to have nothing left.
      const unread = [...baseline].filter(([path]) => !still.has(path) && existsSync(join(folder, path)));
      const kept = new Map([...unread, ...still]);
      const gone = countOf(baseline) - (isNew ? 0 : countOf(kept));
      if (update && (isNew || gone > 0)) writeBaseline(file, kept);
      if (isNew) terminal.remark(remarks.made, { file, count: String(countOf(kept)) });
      else if (gone > 0) terminal.remark(update ? remarks.shrunk : remarks.stale, { file, count: String(gone) });
    },
  };
}

function asKnown({ rule, start, end, fingerprint }: FingerprintedFinding, { text }: LintedDraft): KnownFinding {
  return { rule, words: text.slice(start, end).replace(/\s+/g, " ").slice(0, 80), fingerprint };
}

function countOf(baseline: ReadonlyMap<string, readonly KnownFinding[]>): number {
  return [...baseline.values()].reduce((count, known) => count + known.length, 0);
}

const remarks = {
  made: {
    en: "{file} is written, with {count} known findings.",
    nl: "{file} is geschreven, met {count} bekende bevindingen.",
  },
  shrunk: {
    en: "{count} findings no longer occur and are out of {file}.",
    nl: "{count} bevindingen komen niet meer voor en zijn uit {file}.",
  },
  stale: {
    en: "{count} findings in {file} no longer occur; --update-baseline takes them out.",
    nl: "{count} bevindingen in {file} komen niet meer voor; --update-baseline haalt ze eruit.",
  },
};
