import { styleOptions } from "../arguments/shared-options.ts";
import type { Verb } from "./verb.ts";

export const trial: Verb = {
  name: "try",
  does: {
    en: "Show what a rule, an option or a house list would report in an archive, before it is switched on.",
    nl: "Toon wat een regel, een optie of een huislijst in een archief zou melden, voor u haar aanzet.",
  },
  operands: "[paths…]",
  options: {
    rule: { takes: "RULE", says: { en: "Try this rule.", nl: "Probeer deze regel." } },
    option: {
      takes: "NAME=VALUE",
      repeats: true,
      says: {
        en: "Try it with this option, its value in JSON.",
        nl: "Probeer haar met deze optie, de waarde in JSON.",
      },
    },
    places: { takes: "FILE", says: { en: "Try this list of places.", nl: "Probeer deze lijst van plaatsen." } },
    terms: {
      takes: "FILE",
      says: { en: "Try this list of loaded terms.", nl: "Probeer deze lijst van geladen termen." },
    },
    sample: {
      takes: "N",
      says: { en: "Show this many findings; 20 if not said.", nl: "Toon zoveel bevindingen; anders 20." },
    },
    seed: { takes: "N", says: { en: "Draw another sample.", nl: "Trek een andere steekproef." } },
    ...styleOptions,
  },
  examples: [
    {
      line: "copydesk try --rule vague-source archive/",
      shows: { en: "how often, and where", nl: "hoe vaak, en waar" },
    },
    {
      line: "copydesk try --places new.csv --sample 40 archive/",
      shows: { en: "what a list would add", nl: "wat een lijst zou toevoegen" },
    },
  ],
  run: async (given, terminal) => (await import("./runs.ts")).runTrial(given, terminal),
};
