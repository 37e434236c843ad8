import type { AttributionWords } from "../contract/attribution.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { sources } from "./sources.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const attribution = (): AttributionWords => ({
  verbs: reportingVerbs(),
  prepositions: [
    { words: "according to", source: "after", ambiguous: false, insertion: false },
    { words: "in the words of", source: "after", ambiguous: false, insertion: false },
    { words: "citing", source: "after", ambiguous: false, insertion: false },
    { words: "quoting", source: "after", ambiguous: false, insertion: false },
    ...["reported by", "cited by", "compiled by", "estimated by", "recorded by", "documented by", "announced by"].map(
      (words) => ({ words, source: "after" as const, ambiguous: true, insertion: false }),
    ),
    { words: "by the account of", source: "after", ambiguous: false, insertion: false },
    { words: "by the count of", source: "after", ambiguous: false, insertion: false },
    { words: "per", source: "after", ambiguous: true, insertion: true },
  ],
  nouns: [
    {
      forms: list(
        "statement statements report reports release interview letter tweet post message speech figures data estimates estimate count tally records toll",
      ),
      lead: ["in", "by", "from"],
    },
    { forms: list("figures data estimate estimates count tally toll tolls records"), lead: [], counts: true },
  ],
  sources: sources(),
  pronouns: [
    { form: "he", stands: "he" },
    { form: "she", stands: "she" },
    { form: "it", stands: "it" },
    { form: "they", stands: "they" },
    { form: "i", stands: "I" },
    { form: "we", stands: "we" },
    { form: "who", stands: "anyone" },
    { form: "him", stands: "he" },
    { form: "her", stands: "she" },
    { form: "them", stands: "they" },
  ],
  order: { inverted: "sometimes", nullSubject: false, adjectives: "before" },
  grammar: {
    determiners: list("the a an this that these those his her its their our my your some any each every no another"),
    definite: list("the this that these those his her its their"),
    prepositions:
      list(`of in on at by for from to with without about after before over under between among against during through into onto near since until upon within across
      behind beyond out despite except inside like off outside per than toward towards via as`),
    possessives: ["'s", "s'"],
    inSource: list("of for from at in with on"),
    hearer: list("to with on in at via during"),
    complementizers: ["that", "how", "why", "whether", "what", "if"],
    subordinators: list(
      "while after before because since although though as when where until unless whereas so if once",
    ),
    relatives: ["who", "which", "whom", "whose", "that", "where"],
    conjunctions: ["and", "but", "or", "nor", "yet"],
    auxiliaries: list(
      "has have had having did does do will would could can may might must should shall was were is are be been being",
    ),
    participleEndings: [],
    infinitiveMarks: ["to"],
    passive: list("was were is are be been being"),
    agent: ["by"],
    finite: list(
      "is are was were has have had will would could can may might must should did does do came went took made began became got",
    ),
    adverbs:
      list(`also later earlier meanwhile reportedly already subsequently then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday further previously initially repeatedly
      recently once again still just only simply publicly privately officially formally falsely additionally afterwards however therefore even never always often first finally ultimately eventually
      clearly specifically jokingly angrily immediately separately similarly both not last next perhaps maybe probably suddenly originally formerly presumably sometimes usually thus hence otherwise afterward thereafter simultaneously incidentally interestingly unfortunately fortunately sadly`),
    times: list(
      "early late morning afternoon evening night noon midnight hour hours day days week weeks month months year years",
    ),
    comparatives: ["as"],
    negations: [
      "no",
      "not",
      "never",
      "declined",
      "refused",
      "didn't",
      "doesn't",
      "don't",
      "hasn't",
      "haven't",
      "without",
      "unable",
      "wouldn't",
      "couldn't",
      "won't",
    ],
  },
  continuation: {
    openers: [
      "another",
      "a further",
      "an additional",
      "of those",
      "of these",
      "out of these",
      "out of those",
      "out of them",
      "among these",
      "of them",
      "of the",
      "among them",
      "among those",
      "they",
      "he",
      "she",
      "it also",
      "in addition",
      "additionally",
      "also",
      "furthermore",
      "moreover",
      "this would",
      "that would",
      "these",
      "others",
    ],
    breakers: [
      "but",
      "however",
      "meanwhile",
      "nevertheless",
      "nonetheless",
      "still",
      "yet",
      "instead",
      "elsewhere",
      "separately",
    ],
    backward: ["that", "this", "so", "these", "those"],
    reportedMood: [],
  },
  impersonal: { subjects: ["it", "there"], phrases: ["word has it", "rumour has it", "rumor has it"] },
});
