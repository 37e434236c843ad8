import { draftOptions } from "../arguments/shared-options.ts";
import { reportFormatNames } from "../report/format-names.ts";
import type { Verb } from "./verb.ts";

const formats = reportFormatNames.join(", ");

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
      repeats: true,
      says: { en: `How to report: ${formats}.`, nl: `Hoe te melden: ${formats}.` },
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
    "print-config": {
      takes: "FILE",
      says: {
        en: "Show the configuration in force for a draft.",
        nl: "Toon de configuratie die voor een artikel geldt.",
      },
    },
    ...draftOptions,
  },
  examples: [
    { line: "copydesk lint", shows: { en: "the drafts in this folder", nl: "de artikelen in deze map" } },
    {
      line: "copydesk lint --fix news/",
      shows: { en: "mend what is safe to mend", nl: "herstel wat veilig te herstellen is" },
    },
    {
      line: "copydesk lint --max-warnings 10",
      shows: { en: "pass with ten warnings or fewer", nl: "slaag bij tien waarschuwingen of minder" },
    },
  ],
  run: async (given, terminal) => (await import("../lint/run-lint.ts")).runLint(given, terminal),
};
