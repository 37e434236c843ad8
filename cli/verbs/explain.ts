import type { Verb } from "./verb.ts";

export const explain: Verb = {
  name: "explain",
  does: { en: "Say what a rule reports, and why.", nl: "Zeg wat een regel meldt, en waarom." },
  operands: "RULE",
  options: {},
  examples: [
    {
      line: "copydesk explain unsourced-figure",
      shows: { en: "with examples and options", nl: "met voorbeelden en opties" },
    },
  ],
  run: async (given, terminal) => (await import("./runs.ts")).runExplain(given, terminal),
};
