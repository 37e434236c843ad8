import type { ReportingVerb, VerbSense } from "../contract/attribution.ts";

/** What is not said in a verb's principal parts. */
interface Habits {
  readonly ambiguous?: boolean;
  readonly particles?: readonly string[];
}

/**
 * Verbs in *-er* and *-ir* (*finir*) by infinitive; others by infinitive, present and past of the third person, singular and plural, participle and gerund:
 * `dire dit disent dit dirent dit disant`. Imperfect and future follow from these (Bescherelle, La conjugaison).
 */
export function conjugate(sense: VerbSense, parts: string, habits: Habits = {}): readonly ReportingVerb[] {
  return parts
    .split(/[\n,]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [infinitive = "", ...principal] = line.split(/\s+/u);
      const forms =
        principal.length > 0
          ? irregular(infinitive, principal)
          : infinitive.endsWith("ir")
            ? second(infinitive)
            : first(infinitive);
      return {
        lemma: infinitive,
        sense,
        finite: [...new Set(forms.finite)],
        participle: agreeing(forms.participle),
        infinitive: [infinitive],
        gerund: [forms.gerund],
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

function first(infinitive: string): Forms {
  const stem = infinitive.slice(0, -2);
  const before = softened(stem);
  const silent = silentStem(stem);
  return {
    finite: [
      `${silent}e`,
      `${silent}ent`,
      `${before}a`,
      `${stem}èrent`,
      `${before}ait`,
      `${before}aient`,
      `${silent}era`,
      `${silent}eront`,
    ],
    participle: `${stem}é`,
    gerund: `${before}ant`,
  };
}

/** *Annonce, annonçait; exige, exigeait*. */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}

/** Before a mute *e*: *révèle, lève, rappelle, emploie*. */
function silentStem(stem: string): string {
  if (/[aeo]ppel$/u.test(stem)) return `${stem}l`;
  if (/(?:o|u)y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[ée](?=(?:[bcdfglmnprstv]|[cg][lrn]|gu|qu|tr|br|ch)$)/u, "è");
}

function second(infinitive: string): Forms {
  const stem = infinitive.slice(0, -1);
  return {
    finite: [
      `${stem}t`,
      `${stem}ssent`,
      `${stem}rent`,
      `${stem}ssait`,
      `${stem}ssaient`,
      `${infinitive}a`,
      `${infinitive}ont`,
    ],
    participle: stem,
    gerund: `${stem}ssant`,
  };
}

function irregular(infinitive: string, principal: readonly string[]): Forms {
  const [present = "", presents = "", past = "", pasts = "", participle = "", gerund = ""] = principal;
  const imperfect = gerund.replace(/ant$/u, "");
  const future = infinitive.replace(/e$/u, "");
  return {
    finite: [present, presents, past, pasts, `${imperfect}ait`, `${imperfect}aient`, `${future}a`, `${future}ont`],
    participle,
    gerund,
  };
}

function agreeing(participle: string): readonly string[] {
  const plural = participle.endsWith("s") ? participle : `${participle}s`;
  return [...new Set([participle, `${participle}e`, plural, `${participle}es`])];
}
