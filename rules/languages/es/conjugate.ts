import type { ReportingVerb, VerbSense } from "../contract/attribution.ts";

/** What is not said in a verb's principal parts. */
interface Habits {
  readonly ambiguous?: boolean;
  readonly particles?: readonly string[];
}

/**
 * Verbs by infinitive; where the present or the preterite changes its stem, by infinitive, present and preterite of the third person, singular and plural,
 * participle and gerund: `decir dice dicen dijo dijeron dicho diciendo`. A present that diphthongs is written after the infinitive: `contar cuenta`
 * (Nueva gramática de la lengua española, 4).
 */
export function conjugate(sense: VerbSense, parts: string, habits: Habits = {}): readonly ReportingVerb[] {
  return parts
    .split(/[\n,]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [infinitive = "", ...principal] = line.split(/\s+/u);
      const { finite, participle, gerund } = formsOf(infinitive, principal);
      const stem = participle.slice(0, -1);
      return {
        lemma: infinitive,
        sense,
        finite: [...new Set(finite)],
        participle: [participle, `${stem}a`, `${stem}os`, `${stem}as`],
        infinitive: [infinitive],
        gerund: [gerund],
        particles: habits.particles ?? [],
        unless: [],
        ambiguous: habits.ambiguous ?? false,
      };
    });
}

interface Forms {
  readonly finite: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

function formsOf(infinitive: string, principal: readonly string[]): Forms {
  const stem = infinitive.replace(/[aeií]r$/u, "");
  const a = infinitive.endsWith("ar");
  const imperfect = a ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`];
  const future = infinitive.endsWith("decir") ? `${infinitive.slice(0, -4)}ir` : infinitive.replace(/ír$/u, "ir");
  const later = [`${future}á`, `${future}án`];
  if (principal.length >= 6) {
    const [present = "", presents = "", past = "", pasts = "", participle = "", gerund = ""] = principal;
    return { finite: [present, presents, past, pasts, ...imperfect, ...later], participle, gerund };
  }
  const regular = a ? `${stem}a` : `${stem}e`;
  const present = principal[0] ?? regular;
  return {
    finite: [
      present,
      `${present}n`,
      ...(a ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`]),
      ...imperfect,
      ...later,
    ],
    participle: a ? `${stem}ado` : `${stem}ido`,
    gerund: a ? `${stem}ando` : `${stem}iendo`,
  };
}
