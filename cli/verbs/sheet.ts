import { stdinOptions, styleOptions } from "../arguments/shared-options.ts";
import type { Verb } from "./verb.ts";

const formats = ["text", "json", "csv", "html", "markdown"];

export const sheet: Verb = {
  name: "sheet",
  does: {
    en: "Write the sourcing sheet: who vouches for each figure, who speaks each quotation, how each place is spelled.",
    nl: "Schrijf de bronnenlijst: wie voor elk cijfer instaat, wie elk citaat uitspreekt, hoe elke plaats gespeld is.",
  },
  operands: "[paths…]",
  options: {
    format: {
      takes: "F",
      choices: formats,
      says: { en: `How to write it: ${formats.join(", ")}.`, nl: `Hoe te schrijven: ${formats.join(", ")}.` },
    },
    output: { takes: "FILE", says: { en: "Write it to this file.", nl: "Schrijf het naar dit bestand." } },
    ...styleOptions,
    ...stdinOptions,
  },
  examples: [
    { line: "copydesk sheet news/baghouz.md", shows: { en: "of one draft", nl: "van één artikel" } },
    {
      line: "copydesk sheet --format csv --output sheet.csv news/",
      shows: { en: "for a spreadsheet", nl: "voor een rekenblad" },
    },
  ],
  run: async (given, terminal) => (await import("./runs.ts")).runSheet(given, terminal),
};
