import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { GoldSpan, GoldText } from "./corpus.ts";

export interface Report extends GoldSpan {
  readonly rule: string;
  readonly severity: string;
}

export interface SheetQuotation extends GoldSpan {
  readonly speaker: (GoldSpan & { readonly text: string; readonly name: string | null }) | null;
}

/** What the command says of one text. */
export interface Linted {
  readonly language: string;
  readonly findings: readonly Report[];
  readonly figures: readonly GoldSpan[];
  readonly quotations: readonly SheetQuotation[];
}

/** The built command, as a user would run it. Throws what it says where it could not do what was asked. */
export function runCopydesk(words: readonly string[], input = ""): string {
  const run = spawnSync(process.execPath, ["dist/cli.js", ...words], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`copydesk ${words.join(" ")}: ${run.stderr || run.error}`);
  return run.stdout;
}

/** Lints and sheets each text as a file of its own, with no configuration; the language is detected unless it is given. */
export function lintTexts(texts: readonly GoldText[], language?: string): readonly Linted[] {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-eval-"));
  for (const [at, { text }] of texts.entries()) writeFileSync(join(folder, fileName(at)), text);
  const given = language === undefined ? [] : ["--language", language];
  const read = (verb: string) =>
    new Map(
      (JSON.parse(runCopydesk([verb, "--format", "json", ...given, folder])) as Output).files.map((file) => [
        basename(file.path),
        file,
      ]),
    );
  const [linted, sheets] = [read("lint"), read("sheet")];
  rmSync(folder, { recursive: true });
  return texts.map((_, at) => {
    const file = linted.get(fileName(at));
    const sheet = sheets.get(fileName(at));
    return {
      language: file?.language ?? "",
      findings: (file?.findings ?? []).map((finding) => ({ ...finding, ...flat(finding) })),
      figures: (sheet?.figures ?? []).map(flat),
      quotations: (sheet?.quotations ?? []).map((quotation) => ({
        ...flat(quotation),
        speaker: quotation.speaker && { ...quotation.speaker, ...flat(quotation.speaker) },
      })),
    };
  });
}

type Offset = number | { readonly offset: number };
interface Located {
  readonly start: Offset;
  readonly end: Offset;
}

interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly language: string;
    readonly findings?: readonly (Located & Pick<Report, "rule" | "severity">)[];
    readonly figures?: readonly Located[];
    readonly quotations?: readonly (Located & {
      readonly speaker: (Located & { text: string; name: string | null }) | null;
    })[];
  }[];
}

function flat({ start, end }: Located): GoldSpan {
  const offset = (place: Offset) => (typeof place === "number" ? place : place.offset);
  return { start: offset(start), end: offset(end) };
}

function fileName(at: number): string {
  return `${String(at).padStart(5, "0")}.md`;
}
