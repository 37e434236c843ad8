import { existsSync } from "node:fs";
import { codeOf } from "../../host/read-from-disk.ts";
import { checks, configurationName } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { replaceFile } from "../replace-file.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";

/** `copydesk init`. */
export function runInit(given: Given, terminal: Terminal): ExitCode {
  if (existsSync(configurationName) && !given.has("force")) refuse(complaints.exists, {}, configurationName);
  try {
    replaceFile(configurationName, startingPoint());
  } catch (error) {
    refuse(complaints.unwritable, { why: codeOf(error) ?? String(error) }, configurationName);
  }
  terminal.remark(written, { file: configurationName });
  return 0;
}

function startingPoint(): string {
  const rules = checks.map((check) => `    // ${check.reports.en}\n    ${JSON.stringify(check.name)}: {}`);
  return `{
  "$schema": "https://raw.githubusercontent.com/copydesk/copydesk/main/docs/schema/copydesk.schema.json",

  // Each rule as it comes: {}. Or "off", "information", "warning" or "error"; or { "severity": …, "options": … }.
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

const written = { en: "{file} is written.", nl: "{file} is geschreven." };

const complaints = {
  exists: { en: "this is there already; --force replaces it.", nl: "dit staat er al; --force vervangt het." },
  unwritable: { en: "this could not be written ({why}).", nl: "dit kon niet worden geschreven ({why})." },
};
