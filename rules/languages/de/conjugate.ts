import type { ReportingVerb, VerbSense } from "../contract/attribution.ts";

/** What is not said in a verb's principal parts. */
interface Habits {
  readonly ambiguous?: boolean;
  readonly particles?: readonly string[];
  readonly unless?: readonly string[];
  readonly quotes?: boolean;
}

/**
 * Weak verbs by infinitive (`melden`, `bestätigen`), others by infinitive, third person, past and participle (`sprechen spricht sprach gesprochen`). A
 * prefix that comes off is written before a bar: `mit|teilen`, `an|geben gibt gab gegeben`; its separated forms ask for the particle, its joined forms
 * (*mitteilte*) stand alone. The reported mood (*er sage, sie sagten*) is among the finite forms.
 */
export function conjugate(sense: VerbSense, parts: string, habits: Habits = {}): readonly ReportingVerb[] {
  return parts
    .split(/[\n,]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [head = "", ...principal] = line.split(/\s+/u);
      const [prefix = "", infinitive = ""] = head.includes("|") ? head.split("|") : ["", head];
      return verbs({ sense, prefix, forms: formsOf(infinitive, principal), habits });
    });
}

interface Forms {
  readonly infinitive: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

function verbs(verb: {
  readonly sense: VerbSense;
  readonly prefix: string;
  readonly forms: Forms;
  readonly habits: Habits;
}): readonly ReportingVerb[] {
  const { sense, prefix, habits } = verb;
  const { infinitive, finite, participle } = verb.forms;
  const { ambiguous = false, unless = [], quotes = false } = habits;
  const shared = { sense, ambiguous, unless, quotes, gerund: [] };
  const particles = habits.particles ?? [];
  if (prefix === "")
    return [{ ...shared, lemma: infinitive, finite, participle: [participle], infinitive: [infinitive], particles }];
  const lemma = prefix + infinitive;
  return [
    { ...shared, lemma, finite, participle: [], infinitive: [], particles: [prefix] },
    {
      ...shared,
      lemma,
      finite: finite.map((form) => prefix + form),
      participle: [prefix + participle],
      infinitive: [lemma, `${prefix}zu${infinitive}`],
      particles,
    },
  ];
}

function formsOf(infinitive: string, [present, past, participle]: readonly string[]): Forms {
  const stem = infinitive.replace(/e?n$/u, "");
  const subjunctive = /(?:el|er)$/u.test(stem) ? `${stem}e` : `${infinitive.replace(/n$/u, "")}`;
  if (present && past && participle)
    return { infinitive, finite: unique([subjunctive, present, infinitive, past, pluralPastOf(past)]), participle };
  const link = /(?:[td]|ch[mn]|[^aeiouhlr][mn])$/u.test(stem) ? "e" : "";
  const weakPast = `${stem}${link}te`;
  return {
    infinitive,
    finite: unique([subjunctive, `${stem}${link}t`, infinitive, weakPast, `${weakPast}n`]),
    participle: `${takesGe(infinitive) ? "ge" : ""}${stem}${link}t`,
  };
}

function pluralPastOf(past: string): string {
  return past.endsWith("e") ? `${past}n` : `${past}en`;
}

/** Verbs with an unstressed first syllable have no *ge-* (Duden, Die Grammatik: *berichtet, erklärt, informiert*). */
function takesGe(infinitive: string): boolean {
  return (
    !/^(?:be|emp|ent|er|ge|miss|ver|wider|zer|unter|über)(?=.*[aeiouäöü].*n)|ieren$/u.test(infinitive) ||
    /^(?:erben|beten)$/u.test(infinitive)
  );
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
