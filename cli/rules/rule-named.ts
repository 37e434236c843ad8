import { type Check, checkNamed, checks, closest } from "../../rules/index.ts";
import { refuse } from "../complaint.ts";

/** The rule of a name; refuses a name that no rule has, with the one that was meant where that can be told. */
export function ruleNamed(name: string): Check {
  return checkNamed(name) ?? refuseUnknown(name);
}

function refuseUnknown(name: string): never {
  const names = checks.map((check) => check.name);
  const meant = closest(name, names);
  if (meant === undefined) refuse(complaints.unknown, { name, names: names.join(", ") });
  refuse(complaints.unknownNear, { name, meant });
}

const complaints = {
  unknown: { en: "unknown rule {name}; there are {names}.", nl: "onbekende regel {name}; er zijn {names}." },
  unknownNear: {
    en: "unknown rule {name}. Did you mean {meant}?",
    nl: "onbekende regel {name}. Bedoelde u {meant}?",
  },
};
