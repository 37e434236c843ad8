import type { Diagnosis, Edit } from "../../rules/index.ts";

/** The edits of all fixes that need no judgement, in text order; of two that overlap the first is taken. */
export function safeEdits(diagnoses: readonly Diagnosis[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fix } of diagnoses) {
    const edits = fix?.edits ?? [];
    const isFree = edits.every((edit) => taken.every((other) => edit.end <= other.start || other.end <= edit.start));
    if (isFree) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}
