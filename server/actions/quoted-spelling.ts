import type { Diagnosis } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";

/** Why no fix is made by itself where somebody else's words stand. */
export const quotedReason = {
  en: "It stands inside a quotation or a title: the spelling is somebody else's, and only you can decide.",
  nl: "Het staat in een citaat of titel: de spelling is van een ander, en alleen u kunt beslissen.",
};

/** Whether a finding is of a spelling inside a quotation or a title, which has no safe fix. */
export function isQuotedSpelling({ rule, fix, start, end }: Diagnosis, { draft }: OpenDraft): boolean {
  if (rule !== "inconsistent-place-name" || fix) return false;
  return draft.names.find((name) => name.start <= start && end <= name.end)?.quoted ?? false;
}
