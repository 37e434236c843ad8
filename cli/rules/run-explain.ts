import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { explanationOf } from "./explanation.ts";
import { ruleNamed } from "./rule-named.ts";

/** `copydesk explain RULE`. */
export function runExplain(given: Given, terminal: Terminal): ExitCode {
  const name = given.operands[0] ?? refuse(complaints.none);
  terminal.print(explanationOf(ruleNamed(name), terminal));
  return 0;
}

const complaints = {
  none: { en: "name a rule; copydesk rules lists them.", nl: "noem een regel; copydesk rules somt ze op." },
};
