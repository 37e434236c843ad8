import { checks } from "../../rules/index.ts";
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
  run: async (given, { print, say, colours }) => {
    if (given.value("format") === "json") {
      const listed = checks.map(({ name, severity, reports, options }) => ({
        name,
        severity,
        reports: say(reports),
        options,
      }));
      print(`${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(0, ...checks.map((check) => check.name.length));
    for (const check of checks)
      print(`${colours.bold(check.name.padEnd(width))}  ${check.severity.padEnd(11)}  ${say(check.reports)}\n`);
    return 0;
  },
};
