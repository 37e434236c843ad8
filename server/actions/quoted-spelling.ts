import type { Diagnosis } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";

/** Whether a finding is of a spelling inside a quotation or a title, which has no safe fix. */
export function isQuotedSpelling({ rule, fix, start, end }: Diagnosis, { draft }: OpenDraft): boolean {
  if (rule !== "inconsistent-place-name" || fix) return false;
  return draft.names.find((name) => name.start <= start && end <= name.end)?.quoted ?? false;
}
