import type { ReportingVerb, VerbSense } from "../contract/attribution.ts";

/** What is not said in a verb's principal parts. */
interface Habits {
  readonly ambiguous?: boolean;
  readonly particles?: readonly string[];
  readonly unless?: readonly string[];
}

/**
 * Weak verbs by stem (`meld`, `vrees`, `bevestig`), strong ones by stem, past and participle (`spreek sprak gesproken`). A prefix that comes off is written
 * before a bar: `toe|licht`, `aan|geef gaf gegeven`; its separated forms ask for the particle, its joined forms (*toelichtte*) stand alone.
 * Past forms and participles of weak verbs follow the rule of *'t kofschip* (Algemene Nederlandse Spraakkunst 2.3.2.4).
 */
export function conjugate(sense: VerbSense, parts: string, habits: Habits = {}): readonly ReportingVerb[] {
  return parts
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [head = "", past, participle] = line.split(" ");
      const [prefix, stem] = head.includes("|") ? head.split("|") : ["", head];
      return verbs({ sense, prefix: prefix ?? "", stem: stem ?? "", past, participle, habits });
    });
}

function verbs(parts: {
  readonly sense: VerbSense;
  readonly prefix: string;
  readonly stem: string;
  readonly past: string | undefined;
  readonly participle: string | undefined;
  readonly habits: Habits;
}): readonly ReportingVerb[] {
  const { sense, prefix, stem, habits } = parts;
  const infinitive = infinitiveOf(stem);
  const present = [stem, thirdPersonOf(stem), infinitive];
  const past = parts.past ? [parts.past, pluralPastOf(parts.past)] : weakPastOf(stem);
  const participle = parts.participle ?? weakParticipleOf(stem);
  const shared = { sense, ambiguous: habits.ambiguous ?? false, unless: habits.unless ?? [] };
  const finite = [...present, ...past];
  if (!prefix)
    return [
      {
        ...shared,
        lemma: infinitive,
        finite,
        participle: [participle],
        infinitive: [infinitive],
        gerund: [],
        particles: habits.particles ?? [],
      },
    ];
  const lemma = prefix + infinitive;
  return [
    { ...shared, lemma, finite, participle: [], infinitive: [], gerund: [], particles: [prefix] },
    {
      ...shared,
      lemma,
      finite: finite.map((form) => prefix + form),
      participle: [prefix + participle],
      infinitive: [lemma],
      gerund: [],
      particles: habits.particles ?? [],
    },
  ];
}

/** *meldt*, *schat*, *staat*, *ziet*. */
function thirdPersonOf(stem: string): string {
  if (stem.endsWith("t")) return stem;
  return stem.endsWith("a") ? `${stem}at` : `${stem}t`;
}

const longVowel = /(aa|ee|oo|uu)([^aeiou])$/;
const unstressed = /[^aeiou](?:ig|er|el|en|em)$/;

/** *reageer* reageren, *schat* schatten, *vrees* vrezen, *schrijf* schrijven, *bevestig* bevestigen. */
function infinitiveOf(stem: string): string {
  if (/[aeiou]$/.test(stem)) return stem.endsWith("a") ? `${stem}an` : `${stem}n`;
  const voiced = /(?:aa|ee|oo|uu|ij|ei|ou|ui|oe|ie|eu)[fs]$|[lr]f$/.test(stem)
    ? stem.slice(0, -1) + (stem.endsWith("f") ? "v" : "z")
    : stem;
  if (longVowel.test(voiced))
    return `${voiced.replace(longVowel, (_, vowels: string, last: string) => vowels.charAt(0) + last)}en`;
  const short = /[^aeiou][aeiou][bcdfgklmnprst]$/.test(voiced) || /^[aeiou][bcdfgklmnprst]$/.test(voiced);
  const polysyllabic = /[aeiou].*[^aeiou]+[aeiou][^aeiou]$/.test(voiced);
  return short && !(polysyllabic && unstressed.test(voiced)) ? `${voiced}${voiced.slice(-1)}en` : `${voiced}en`;
}

function isVoiceless(stem: string): boolean {
  const infinitive = infinitiveOf(stem).slice(0, -2);
  return /(?:t|k|f|s|ch|p|x)$/.test(stem) && !/[vz]$/.test(infinitive);
}

function weakPastOf(stem: string): readonly string[] {
  const ending = isVoiceless(stem) ? "te" : "de";
  return [stem + ending, `${stem + ending}n`];
}

function weakParticipleOf(stem: string): string {
  const suffix = isVoiceless(stem) ? "t" : "d";
  const body = stem.endsWith(suffix) ? stem : stem + suffix;
  return /^(?:be|ge|her|er|ont|ver|mis|onder|over|voor|weer)(?=[a-z]{3})/.test(stem) ? body : `ge${body}`;
}

/** *sprak* spraken, *schreef* schreven, *gaf* gaven, *zei* zeiden, *riep* riepen. */
function pluralPastOf(past: string): string {
  if (past === "zei") return "zeiden";
  const voiced = /[aeiou]f$/.test(past)
    ? `${past.slice(0, -1)}v`
    : /[aeiou]s$/.test(past)
      ? `${past.slice(0, -1)}z`
      : past;
  return longVowel.test(voiced)
    ? `${voiced.replace(longVowel, (_, vowels: string, last: string) => vowels.charAt(0) + last)}en`
    : `${voiced}en`;
}
