import { refuse } from "../complaint.ts";
import type { Verb } from "./verb.ts";

export const places: Verb = {
  name: "places",
  does: {
    en: "Say whether two names are spellings of one place, and why. Exits 0 if so, 1 if not.",
    nl: "Zeg of twee namen spellingen van één plaats zijn, en waarom. Eindigt met 0 zo ja, met 1 zo nee.",
  },
  operands: "compare A B",
  options: {
    stdin: {
      says: {
        en: "Compare pairs from standard input, one a line with a tab between.",
        nl: "Vergelijk paren van de standaardinvoer, één per regel met een tab ertussen.",
      },
    },
    format: { takes: "F", choices: ["text", "json"], says: { en: "text or json.", nl: "text of json." } },
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
  ],
  run: async (given, terminal) => {
    const [task = ""] = given.operands;
    if (task !== "compare") refuse(unknownTask, { task });
    return (await import("../places/run-compare.ts")).runCompare(given, terminal);
  },
};

const unknownTask = {
  en: "copydesk places compares: copydesk places compare A B. It knows no “{task}”.",
  nl: "copydesk places vergelijkt: copydesk places compare A B. Het kent geen ‘{task}’.",
};
