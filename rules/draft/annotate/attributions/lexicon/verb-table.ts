import type { AttributionWords, ReportingVerb } from "../../../../languages/contract/attribution.ts";

export type VerbForm = "finite" | "participle" | "infinitive" | "gerund";

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  /** The verb's particles, each in its words. */
  readonly particles: readonly (readonly string[])[];
}

/** Readings of a form in the order in which they are tried: what says first, what is seldom anything else first. */
export function verbTable(verbs: readonly ReportingVerb[]): ReadonlyMap<string, readonly VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading) => {
    const readings = table.get(form) ?? [];
    readings.push(reading);
    table.set(form, readings);
  };
  for (const verb of verbs) {
    const particles = verb.particles.map((particle) => particle.split(" "));
    for (const form of verbForms) for (const word of new Set(verb[form])) add(word, { verb, form, particles });
  }
  for (const readings of table.values())
    readings.sort(
      (a, b) =>
        (rank[a.verb.sense] ?? 0) - (rank[b.verb.sense] ?? 0) || Number(a.verb.ambiguous) - Number(b.verb.ambiguous),
    );
  return table;
}

const verbForms: readonly VerbForm[] = ["finite", "participle", "infinitive", "gerund"];

const rank: Readonly<Record<string, number>> = { say: 0, count: 1, show: 2, stance: 3 };

/** Participles as they stand before a noun, of verbs that state or count: *gemeldete*, *gemelde*. */
export function attributiveTable({ verbs, grammar }: AttributionWords): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  for (const verb of verbs)
    if (verb.sense === "say" || verb.sense === "count")
      for (const participle of verb.participle)
        for (const ending of grammar.participleEndings) table.set(participle + ending, verb);
  return table;
}
