import { existsSync, readFileSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import { refuse } from "../complaint.ts";
import { replaceFile } from "../replace-file.ts";

/** A finding that is known and not counted: found again by its fingerprint; rule and words are there for whoever reads the file. */
export interface KnownFinding {
  readonly rule: string;
  readonly words: string;
  readonly fingerprint: string;
}

/** The known findings of each draft, by its path from the file's folder. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** The baseline in a file; empty where there is no such file and one is to be made. */
export function readBaseline(file: string, { makes }: { readonly makes: boolean }): Baseline {
  if (!existsSync(file) && makes) return new Map();
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    refuse(codeOf(error) === "ENOENT" ? complaints.missing : complaints.unreadable, { why: reasonOf(error) }, file);
  }
  if (!isRecord(read) || read.version !== 1 || !isRecord(read.drafts)) refuse(complaints.foreign, {}, file);
  return new Map(
    Object.entries(read.drafts).map(([path, known]) =>
      Array.isArray(known) && known.every(isKnown) ? [path, known] : refuse(complaints.broken, { path }, file),
    ),
  );
}

/** One finding a line and drafts by name, so that two branches can be merged. */
export function writeBaseline(file: string, baseline: Baseline): void {
  const drafts = [...baseline]
    .filter(([, known]) => known.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, known]) =>
        `    ${JSON.stringify(path)}: [\n${known.map((one) => `      ${JSON.stringify(one)}`).join(",\n")}\n    ]`,
    );
  try {
    replaceFile(
      file,
      `{\n  "version": 1,\n  "drafts": {${drafts.length > 0 ? `\n${drafts.join(",\n")}\n  ` : ""}}\n}\n`,
    );
  } catch (error) {
    refuse(complaints.unwritable, { why: reasonOf(error) }, file);
  }
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}

function isKnown(value: unknown): value is KnownFinding {
  return isRecord(value) && [value.rule, value.words, value.fingerprint].every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const complaints = {
  missing: {
    en: "there is no such baseline; --update-baseline makes it.",
    nl: "deze basislijn bestaat niet; --update-baseline maakt haar.",
  },
  unreadable: { en: "the baseline cannot be read ({why}).", nl: "de basislijn is niet te lezen ({why})." },
  foreign: { en: "this is no baseline of Copydesk.", nl: "dit is geen basislijn van Copydesk." },
  broken: { en: "the baseline's entry for {path} is broken.", nl: "de ingang voor {path} in de basislijn is kapot." },
  unwritable: {
    en: "the baseline could not be written ({why}).",
    nl: "de basislijn kon niet worden geschreven ({why}).",
  },
};
