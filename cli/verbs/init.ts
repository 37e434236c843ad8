import { existsSync, writeFileSync } from "node:fs";
import { checks, configurationName } from "../../rules/index.ts";
import { refuse } from "../complaint.ts";
import { codeOf } from "../drafts/read-from-disk.ts";
import type { Verb } from "./verb.ts";

export const init: Verb = {
  name: "init",
  does: { en: "Write a copydesk.json to start from.", nl: "Schrijf een copydesk.json om mee te beginnen." },
  operands: "",
  options: {
    force: { says: { en: "Replace the one that is there.", nl: "Vervang het bestand dat er staat." } },
  },
  examples: [{ line: "copydesk init", shows: { en: "in this folder", nl: "in deze map" } }],
  run: async (given, terminal) => {
    if (existsSync(configurationName) && !given.has("force")) refuse(complaints.exists, {}, configurationName);
    try {
      writeFileSync(configurationName, startingPoint());
    } catch (error) {
      refuse(complaints.unwritable, { why: codeOf(error) ?? String(error) }, configurationName);
    }
    terminal.remark(complaints.written, { file: configurationName });
    return 0;
  },
};

function startingPoint(): string {
  const rules = checks.map((check) => `    ${JSON.stringify(check.name)}: ${JSON.stringify(check.severity)}`);
  return `{
  // Which rules hold, and how severe: "off", "information", "warning" or "error". Take a line out to keep the rule's own severities.
  "rules": {
${rules.join(",\n")}
  },
  // Places as the house spells them: { "preferred": "Kyiv", "variants": ["Kiev"], "languages": ["en"], "note": "…" }
  "places": [],
  // Names that look alike and are different places: ["Ain Darwa", "Ain Darwan"]
  "distinct": [],
  // Terms to report outside quotations: { "term": "…", "forms": [], "language": "en", "instead": "…", "why": "…" }
  "loadedTerms": []
}
`;
}

const complaints = {
  exists: { en: "this is there already; --force replaces it.", nl: "dit staat er al; --force vervangt het." },
  unwritable: { en: "this could not be written ({why}).", nl: "dit kon niet worden geschreven ({why})." },
  written: { en: "{file} is written.", nl: "{file} is geschreven." },
};
