import { checks } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";

/** `copydesk rules`. */
export function runRules(given: Given, { print, say, colours }: Terminal): ExitCode {
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
}
