import leven from "leven";

/** The known name that a mistyped one most likely stands for; undefined where none is near. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const likeness = known
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!likeness) return undefined;
  return likeness.distance <= Math.max(2, Math.floor(name.length / 3)) ? likeness.candidate : undefined;
}
