import { checkNamed, rulePage, say, type Wording } from "../../rules/index.ts";
import { isAt, type Teller } from "./told.ts";

const more: Wording = { en: "About this rule", nl: "Over deze regel" };

/** Why the rule behind the finding at the pointer exists. The editor itself shows the finding's message. */
export const tellFinding: Teller = ({ diagnoses }, offset, locale) => {
  const diagnosis = diagnoses.find((candidate) => isAt(candidate, offset));
  const check = diagnosis && checkNamed(diagnosis.rule);
  if (!check) return undefined;
  return {
    span: diagnosis,
    markdown: `${say(check.why, locale)} [${say(more, locale)}](${rulePage(check.name, locale)})`,
  };
};
