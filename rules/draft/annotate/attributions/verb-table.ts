import type { AttributionWords, ReportingVerb } from "../../../languages/contract/attribution.ts";

export type VerbForm = "finite" | "participle" | "infinitive" | "gerund";

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
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
    for (const form of new Set(verb.finite)) add(form, { verb, form: "finite" });
    for (const form of new Set(verb.participle)) add(form, { verb, form: "participle" });
    for (const form of new Set(verb.infinitive)) add(form, { verb, form: "infinitive" });
    for (const form of new Set(verb.gerund)) add(form, { verb, form: "gerund" });
  }
  for (const readings of table.values())
    readings.sort(
      (a, b) =>
        (rank[a.verb.sense] ?? 0) - (rank[b.verb.sense] ?? 0) || Number(a.verb.ambiguous) - Number(b.verb.ambiguous),
    );
  return table;
}

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
