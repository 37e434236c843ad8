import { checkNamed, checks, closest } from "../../rules/index.ts";
import { refuse } from "../complaint.ts";
import { explanationOf } from "../explanation.ts";
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
  run: async (given, terminal) => {
    const name = given.operands[0] ?? refuse(complaints.none);
    const check = checkNamed(name);
    if (!check) {
      const names = checks.map((one) => one.name);
      const meant = closest(name, names);
      refuse(meant ? complaints.unknownNear : complaints.unknown, {
        name,
        meant: meant ?? "",
        names: names.join(", "),
      });
    }
    terminal.print(explanationOf(check, terminal));
    return 0;
  },
};

const complaints = {
  none: { en: "name a rule; copydesk rules lists them.", nl: "noem een regel; copydesk rules somt ze op." },
  unknown: { en: "unknown rule {name}; there are {names}.", nl: "onbekende regel {name}; er zijn {names}." },
  unknownNear: {
    en: "unknown rule {name}. Did you mean {meant}?",
    nl: "onbekende regel {name}. Bedoelde u {meant}?",
  },
};
