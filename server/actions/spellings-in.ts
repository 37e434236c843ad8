import type { Diagnosis } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";

/** The spelling that a finding is of, and the one that it offers instead; undefined for a finding of anything else. */
export function spellingsIn(
  { rule, start, end, fix, suggestions }: Diagnosis,
  { draft }: OpenDraft,
): { readonly found: string; readonly preferred: string } | undefined {
  const preferred = (fix ?? suggestions[0])?.edits[0]?.newText;
  if (rule !== "inconsistent-place-name" || preferred === undefined) return undefined;
  return { found: draft.text.slice(start, end), preferred };
}
