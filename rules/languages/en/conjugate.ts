import type { ReportingVerb, VerbSense } from "../contract/attribution.ts";

/** What is not said in a verb's principal parts. */
interface Habits {
  readonly ambiguous?: boolean;
  readonly particles?: readonly string[];
  readonly unless?: readonly string[];
}

/**
 * Verbs of one sense, from lines of principal parts: `report` is regular, `say said` gives its past, `write wrote written` its participle too.
 * A final consonant that doubles is written `admit+`.
 */
export function conjugate(sense: VerbSense, parts: string, habits: Habits = {}): readonly ReportingVerb[] {
  return parts
    .split(/[\n,]/)
    .map((line) => line.trim().split(" "))
    .filter(([lemma]) => lemma)
    .map(([marked = "", past, participle]) => {
      const doubles = marked.endsWith("+");
      const lemma = doubles ? marked.slice(0, -1) : marked;
      const stem = doubles ? lemma + lemma.slice(-1) : lemma;
      const preterite = past ?? pastOf(stem);
      return {
        lemma,
        sense,
        finite: [lemma, thirdPerson(lemma), preterite],
        participle: [participle ?? preterite],
        infinitive: [lemma],
        gerund: [presentParticiple(stem)],
        particles: habits.particles ?? [],
        unless: habits.unless ?? [],
        ambiguous: habits.ambiguous ?? false,
      };
    });
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith("e")) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function presentParticiple(stem: string): string {
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
