import type {
  AttributionWords,
  CuePreposition,
  FunctionWords,
  ReportingVerb,
  SourcePronoun,
} from "../../../languages/contract/attribution.ts";
import type { Language } from "../../../languages/contract/language.ts";
import { remember } from "../../../places/remember.ts";
import { mostWords } from "../../word.ts";
import { opensOf } from "./cue-openers.ts";

export type VerbForm = "finite" | "participle" | "infinitive" | "gerund";

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** What a noun can be as the head of a source. */
export type NounKind = "person" | "body" | "document" | "vague" | "event" | "never";

/** The words of a language made ready for look-up: one table a question, so that a block costs one pass over its tokens. */
export interface Lexicon {
  readonly words: AttributionWords;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** Participles as they stand before a noun, of verbs that state or count: *gemeldete*, *gemelde*. */
  readonly attributives: ReadonlyMap<string, ReportingVerb>;
  readonly prepositions: PhraseTable<CuePreposition>;
  readonly openers: PhraseTable<string>;
  readonly breakers: PhraseTable<string>;
  readonly impersonal: PhraseTable<string>;
  readonly relativeCues: PhraseTable<string>;
  readonly thereby: PhraseTable<string>;
  readonly respondents: PhraseTable<string>;
  readonly pronouns: ReadonlyMap<string, SourcePronoun>;
  /** Names of bodies with small words in them. */
  readonly listedNames: PhraseTable<string>;
  readonly nounKind: (lower: string) => NounKind | undefined;
  readonly isVague: (lower: string) => boolean;
  readonly is: (lower: string, list: WordList) => boolean;
  /** Words that are never inside a source's phrase, whatever stands beside them. */
  readonly isStop: (lower: string) => boolean;
  /** The kinds of cue that a form can open: a sum of `cueKinds`. */
  readonly opens: (lower: string) => number;
}

export type WordList =
  | keyof FunctionWords
  | "vagueAdjectives"
  | "nameParticles"
  | "outlets"
  | "own"
  | "backward"
  | "reportedMood"
  | "hearsayMood"
  | "standpoints"
  | "expletive";

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

const compiled = new WeakMap<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile({ attribution: words, names, figures }: Language): Lexicon {
  const { sources, grammar, continuation, impersonal } = words;
  const lists = new Map<string, ReadonlySet<string>>(
    Object.entries(grammar).map(([name, list]) => [name, new Set(list)]),
  );
  lists.set("vagueAdjectives", new Set(sources.vagueAdjectives));
  lists.set("nameParticles", new Set(names.person.particles.flatMap((particle) => particle.split(" "))));
  lists.set("outlets", new Set(figures.citations.outlets));
  lists.set("own", new Set(sources.own));
  lists.set("backward", new Set(continuation.backward));
  lists.set("reportedMood", new Set(continuation.reportedMood));
  lists.set("standpoints", new Set(words.standpoints));
  lists.set("hearsayMood", new Set(continuation.hearsayMood));
  lists.set("expletive", new Set(impersonal.subjects));
  const vague = new Set(sources.vague);
  const pronouns = new Map(words.pronouns.map((pronoun) => [pronoun.form, pronoun]));
  const stops = new Set([...stopLists.flatMap((list) => [...(lists.get(list) ?? [])]), ...pronouns.keys()]);
  const openers = {
    verbs: verbTable(words.verbs),
    attributives: attributiveTable(words),
    prepositions: phraseTable(words.prepositions.map((value) => [value.words, value])),
    impersonal: phraseTable(impersonal.phrases.map((phrase) => [phrase, phrase])),
    relativeCues: phraseTable(words.relativeCues.map((phrase) => [phrase, phrase])),
  };
  return {
    words,
    ...openers,
    openers: phraseTable(continuation.openers.map((phrase) => [phrase, phrase])),
    breakers: phraseTable(continuation.breakers.map((phrase) => [phrase, phrase])),
    thereby: phraseTable(continuation.thereby.map((phrase) => [phrase, phrase])),
    respondents: phraseTable(continuation.respondents.map((phrase) => [phrase, phrase])),
    pronouns,
    listedNames: phraseTable(
      names.organisation.names.filter((name) => / \p{Ll}/u.test(name)).map((name) => [name.toLowerCase(), name]),
    ),
    nounKind: nounKinds(words, names.organisation.names.filter(isOneWord)),
    isVague: (lower) => vague.has(lower),
    is: (lower, list) => lists.get(list)?.has(lower) === true,
    isStop: (lower) => stops.has(lower) || endsAsVerb(lower, grammar.finiteEndings),
    opens: opensOf(openers, words),
  };
}

const stopLists: readonly WordList[] = [
  "prepositions",
  "complementizers",
  "subordinators",
  "relatives",
  "conjunctions",
  "auxiliaries",
  "finite",
  "adverbs",
  "negations",
];

/** *Abrió*, *pidieron*; not a word that is little more than the ending. */
function endsAsVerb(lower: string, endings: readonly string[] = []): boolean {
  return endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

/** Readings of a form in the order in which they are tried: what says first, what is seldom anything else first. */
function verbTable(verbs: readonly ReportingVerb[]): ReadonlyMap<string, readonly VerbReading[]> {
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

function attributiveTable({ verbs, grammar }: AttributionWords): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  for (const verb of verbs)
    if (verb.sense === "say" || verb.sense === "count")
      for (const participle of verb.participle)
        for (const ending of grammar.participleEndings) table.set(participle + ending, verb);
  return table;
}

function phraseTable<T>(phrases: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const entries = table.get(first) ?? [];
    entries.push({ words, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    table.set(first, entries);
  }
  return table;
}

/** The shortest last part of a compound that still says what the whole is: *baas* of *politiebaas*. */
const shortestHead = 4;

/** *Unicef*, *Reuters*; not *IS*, which is a verb too. */
function isOneWord(name: string): boolean {
  return /^\p{Lu}\p{L}{3,}$/u.test(name);
}

function nounKinds({ sources }: AttributionWords, bodies: readonly string[]): Lexicon["nounKind"] {
  const kinds = new Map<string, NounKind>();
  const fill = (nouns: readonly string[], kind: NounKind) => {
    for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, kind);
  };
  fill(sources.never, "never");
  fill(sources.people, "person");
  fill(sources.bodies, "body");
  fill(sources.documents, "document");
  fill(sources.vague, "vague");
  fill(sources.events, "event");
  fill(
    bodies.map((name) => name.toLowerCase()),
    "body",
  );
  const known = remember((lower) => kindOf(lower) ?? null, mostWords);
  return (lower) => known(lower) ?? undefined;

  function kindOf(lower: string): NounKind | undefined {
    const exact = kinds.get(lower);
    if (exact) return exact;
    const afterHyphen = lower.lastIndexOf("-") + 1;
    if (afterHyphen > 0) {
      const part = kinds.get(lower.slice(afterHyphen));
      if (part && part !== "never") return part;
    }
    if (!sources.compounds) return undefined;
    for (let from = 2; from <= lower.length - shortestHead; from++) {
      const part = kinds.get(lower.slice(from));
      if (part && part !== "never") return part;
    }
    return undefined;
  }
}
