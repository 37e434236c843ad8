import { refuse } from "../complaint.ts";
import type { Verb } from "./verb.ts";

export const places: Verb = {
  name: "places",
  does: {
    en: "Compare two names as spellings of one place (exits 0 if they are, 1 if not), or import a gazetteer.",
    nl: "Vergelijk twee namen als spellingen van één plaats (eindigt met 0 zo ja, 1 zo nee), of importeer een gazetteer.",
  },
  operands: "compare A B | import FILE",
  options: {
    stdin: {
      says: {
        en: "Compare pairs from standard input, one a line with a tab between.",
        nl: "Vergelijk paren van de standaardinvoer, één per regel met een tab ertussen.",
      },
    },
    language: {
      takes: "L",
      says: {
        en: "The language of the readers that the names are written for; without it, any.",
        nl: "De taal van de lezers voor wie de namen geschreven zijn; zonder deze, elke.",
      },
    },
    format: { takes: "F", choices: ["text", "json"], says: { en: "text or json.", nl: "text of json." } },
    output: {
      takes: "FILE",
      says: { en: "Where to write what is imported.", nl: "Waar te schrijven wat geïmporteerd is." },
    },
    "alternate-names": {
      takes: "FILE",
      says: { en: "The alternateNamesV2.txt of GeoNames.", nl: "De alternateNamesV2.txt van GeoNames." },
    },
  },
  examples: [
    {
      line: "copydesk places compare Baghouz Baquaz",
      shows: { en: "with the letters taken as the same", nl: "met de letters die voor gelijk doorgaan" },
    },
    {
      line: "copydesk places compare --stdin --format json < pairs.tsv",
      shows: { en: "a score a line", nl: "een score per regel" },
    },
    {
      line: "copydesk places import SY.txt --output places.txt",
      shows: { en: "an extract of GeoNames or Who's On First", nl: "een uittreksel van GeoNames of Who's On First" },
    },
  ],
  run: async (given, terminal) => {
    const [task = ""] = given.operands;
    if (task === "compare") return (await import("./runs.ts")).runCompare(given, terminal);
    if (task === "import") return (await import("./runs.ts")).runImport(given, terminal);
    refuse(unknownTask, { task });
  },
};

const unknownTask = {
  en: "name a task: copydesk places compare A B, or copydesk places import FILE; not “{task}”.",
  nl: "noem een taak: copydesk places compare A B, of copydesk places import FILE; niet ‘{task}’.",
};
