import type { FunctionWords } from "../../../../languages/contract/grammar.ts";
import type { Language } from "../../../../languages/contract/language.ts";

/** The lists of words that grammar asks for, each as a bit: a word's lists are one number, and whether it is in one of several is one question. */
export const In = {
  determiners: 0x1,
  definite: 0x2,
  prepositions: 0x4,
  inSource: 0x8,
  hearer: 0x10,
  complementizers: 0x20,
  subordinators: 0x40,
  comparatives: 0x80,
  relatives: 0x100,
  conjunctions: 0x200,
  auxiliaries: 0x400,
  addressee: 0x800,
  infinitiveMarks: 0x1000,
  passive: 0x2000,
  reflexives: 0x4000,
  agent: 0x8000,
  finite: 0x10000,
  adverbs: 0x20000,
  times: 0x40000,
  negations: 0x80000,
  pronouns: 0x100000,
  vague: 0x200000,
  vagueAdjectives: 0x400000,
  nameParticles: 0x800000,
  outlets: 0x1000000,
  own: 0x2000000,
  backward: 0x4000000,
  reportedMood: 0x8000000,
  hearsayMood: 0x10000000,
  standpoints: 0x20000000,
  expletive: 0x40000000,
} as const;

type ListName = keyof typeof In;

/** The words of each list in a language. */
export function wordLists({ attribution, names, figures }: Language): Readonly<Record<ListName, readonly string[]>> {
  const { sources, continuation, impersonal, pronouns, standpoints } = attribution;
  const grammar: Required<Omit<FunctionWords, NotLists>> = { comparatives: [], times: [], ...attribution.grammar };
  return {
    ...grammar,
    pronouns: pronouns.map(({ form }) => form),
    vague: sources.vague,
    vagueAdjectives: sources.vagueAdjectives,
    nameParticles: names.person.particles.flatMap((particle) => particle.split(" ")),
    outlets: figures.citations.outlets,
    own: sources.own,
    backward: continuation.backward,
    reportedMood: continuation.reportedMood,
    hearsayMood: continuation.hearsayMood,
    standpoints,
    expletive: impersonal.subjects,
  };
}

/** Endings, which are no words. */
type NotLists = "possessives" | "participleEndings" | "finiteEndings";
