import type { Verb } from "./verb.ts";

export const rules: Verb = {
  name: "rules",
  does: { en: "List the rules.", nl: "Noem de regels." },
  operands: "",
  options: {
    format: { takes: "F", choices: ["text", "json"], says: { en: "text or json.", nl: "text of json." } },
  },
  examples: [
    { line: "copydesk rules", shows: { en: "every rule in a line", nl: "elke regel op een regel" } },
    {
      line: "copydesk rules --format json",
      shows: { en: "the same for a program", nl: "hetzelfde voor een programma" },
    },
  ],
  run: async (given, terminal) => (await import("./runs.ts")).runRules(given, terminal),
};
