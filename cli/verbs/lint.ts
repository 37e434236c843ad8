import { stdinOptions, styleOptions } from "../arguments/shared-options.ts";
import { reportFormatNames } from "../report/format-names.ts";
import type { Verb } from "./verb.ts";

const [firstFormats, moreFormats] = [reportFormatNames.slice(0, 6), reportFormatNames.slice(6)].map((names) =>
  names.join(", "),
);

export const lint: Verb = {
  name: "lint",
  does: {
    en: "Report figures without a source, quotations without a speaker and place names spelled two ways.",
    nl: "Meld cijfers zonder bron, citaten zonder spreker en plaatsnamen in twee spellingen.",
  },
  operands: "[paths…]",
  options: {
    fix: { says: { en: "Make the safe fixes.", nl: "Breng de veilige herstellingen aan." } },
    diff: { says: { en: "Show the safe fixes as a patch.", nl: "Toon de veilige herstellingen als patch." } },
    format: {
      takes: "F[=FILE]",
      choices: reportFormatNames,
      repeats: true,
      says: {
        en: `${firstFormats}, ${moreFormats}; several with commas.`,
        nl: `${firstFormats}, ${moreFormats}; meer met komma's.`,
      },
    },
    output: {
      takes: "FILE",
      says: { en: "Write the report to this file.", nl: "Schrijf het verslag naar dit bestand." },
    },
    "max-warnings": {
      takes: "N",
      says: { en: "Pass with up to this many warnings.", nl: "Slaag bij ten hoogste zoveel waarschuwingen." },
    },
    quiet: { says: { en: "Leave out notes, which never count.", nl: "Laat opmerkingen weg, die nooit tellen." } },
    across: {
      says: { en: "Compare place names across the drafts too.", nl: "Vergelijk plaatsnamen ook tussen de artikelen." },
    },
    staged: {
      says: { en: "Read what is staged for the next commit.", nl: "Lees wat klaarstaat voor de volgende commit." },
    },
    "changed-since": {
      takes: "REV",
      says: { en: "Read what changed since the branch left REV.", nl: "Lees wat veranderde sinds de tak REV verliet." },
    },
    baseline: {
      takes: "FILE",
      says: { en: "Do not count the findings in this file.", nl: "Tel de bevindingen in dit bestand niet mee." },
    },
    "update-baseline": {
      says: {
        en: "Make that file, or take out what is mended.",
        nl: "Maak dat bestand, of haal eruit wat hersteld is.",
      },
    },
    cache: { says: { en: "Remember drafts that did not change.", nl: "Onthoud artikelen die niet veranderden." } },
    "cache-file": {
      takes: "FILE",
      says: {
        en: "Where: .copydesk-cache.json if not said.",
        nl: "Waar: .copydesk-cache.json als het niet gezegd is.",
      },
    },
    jobs: { takes: "N", says: { en: "Threads; 0 for one a processor.", nl: "Draden; 0 voor één per processor." } },
    shard: { takes: "I/N", says: { en: "Read the Ith of N equal parts.", nl: "Lees het Ide van N gelijke delen." } },
    "allow-empty": { says: { en: "Pass where there is no draft.", nl: "Slaag als er geen artikel is." } },
    "print-config": {
      takes: "FILE",
      says: {
        en: "Show the configuration in force for a draft.",
        nl: "Toon de configuratie die voor een artikel geldt.",
      },
    },
    ...styleOptions,
    ...stdinOptions,
    "stdin-ndjson": {
      says: {
        en: 'Read {"path","text"} a line, write a result a line.',
        nl: 'Lees {"path","text"} per regel, schrijf een uitkomst per regel.',
      },
    },
  },
  examples: [
    { line: "copydesk lint --fix news/", shows: { en: "mend what is safe to mend", nl: "herstel wat veilig is" } },
    { line: "copydesk lint --staged", shows: { en: "before a commit", nl: "voor een commit" } },
    {
      line: "copydesk lint --format text,sarif=out.sarif",
      shows: { en: "for people and for code scanning", nl: "voor mensen en voor code scanning" },
    },
    {
      line: "copydesk lint --baseline known.json --update-baseline",
      shows: { en: "count only what is new", nl: "tel alleen wat nieuw is" },
    },
  ],
  run: async (given, terminal) => (await import("./runs.ts")).runLint(given, terminal),
};
