import { checkNamed, checks, closest } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { explanationOf } from "./explanation.ts";

/** `copydesk explain RULE`. */
export function runExplain(given: Given, terminal: Terminal): ExitCode {
  const name = given.operands[0] ?? refuse(complaints.none);
  const check = checkNamed(name) ?? refuseUnknown(name);
  terminal.print(explanationOf(check, terminal));
  return 0;
}

function refuseUnknown(name: string): never {
  const names = checks.map((check) => check.name);
  const meant = closest(name, names);
  refuse(meant === undefined ? complaints.unknown : complaints.unknownNear, {
    name,
    meant: meant ?? "",
    names: names.join(", "),
  });
}

const complaints = {
  none: { en: "name a rule; copydesk rules lists them.", nl: "noem een regel; copydesk rules somt ze op." },
  unknown: { en: "unknown rule {name}; there are {names}.", nl: "onbekende regel {name}; er zijn {names}." },
  unknownNear: {
    en: "unknown rule {name}. Did you mean {meant}?",
    nl: "onbekende regel {name}. Bedoelde u {meant}?",
  },
};
