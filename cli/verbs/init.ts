import type { Verb } from "./verb.ts";

export const init: Verb = {
  name: "init",
  does: { en: "Write a copydesk.json to start from.", nl: "Schrijf een copydesk.json om mee te beginnen." },
  operands: "",
  options: {
    force: { says: { en: "Replace the one that is there.", nl: "Vervang het bestand dat er staat." } },
  },
  examples: [{ line: "copydesk init", shows: { en: "in this folder", nl: "in deze map" } }],
  run: async (given, terminal) => (await import("./runs.ts")).runInit(given, terminal),
};
