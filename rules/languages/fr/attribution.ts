import type { AttributionWords, CuePreposition, SourcePronoun } from "../contract/attribution.ts";
import { words } from "../contract/list.ts";
import { grammar } from "./grammar.ts";
import { plurals } from "./inflect.ts";
import { phrases } from "./phrases.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { sources } from "./sources.ts";

const prepositions = (): readonly CuePreposition[] => [
  ...phrases(
    `selon, d'après, au dire de, aux dires de, aux dires des, au dire des, de l'avis de, de l'avis du, de l'avis des, de l'aveu de, de l'aveu du, de l'aveu des, à en croire, si l'on en croit, de l'aveu même de, de l'aveu même du, aux yeux de, aux yeux du, aux yeux des, pour reprendre les mots de, pour reprendre les termes de, dixit, sur la foi de, sur la foi des`,
  ).map((phrase) => ({ words: phrase, source: "after" as const, ambiguous: false, insertion: false })),
  ...phrases("suivant, pour, de source, de sources, dans les mots de, par la voix de").map((phrase) => ({
    words: phrase,
    source: "after" as const,
    ambiguous: true,
    insertion: true,
  })),
];

const stands = { il: "he", elle: "she", ils: "they", elles: "they", on: "anyone" } as const;
const enclitics = (): readonly SourcePronoun[] => [
  ...Object.entries(stands).flatMap(([pronoun, who]) => [
    { form: `-t-${pronoun}`, stands: who },
    { form: `-${pronoun}`, stands: who },
  ]),
  { form: "-je", stands: "I" },
];

export const attribution = (): AttributionWords => ({
  verbs: reportingVerbs(),
  prepositions: prepositions(),
  relativeCues: phrases(
    "selon lequel, selon laquelle, selon lesquels, selon lesquelles, selon qui, d'après lequel, d'après laquelle, d'après lesquels, d'après lesquelles, aux termes duquel, aux termes de laquelle",
  ),
  standpoints: ["pour"],
  nouns: [
    {
      forms: plurals(
        `communiqué rapport déclaration note lettre message tweet entretien interview discours allocution chiffre donnée statistique estimation bilan décompte enquête étude sondage analyse témoignage document dépêche publication article billet vidéo conférence courrier jugement mot propos`,
      ),
      lead: words("dans par lors d' selon"),
    },
  ],
  sources: sources(),
  pronouns: [
    { form: "il", stands: "he" },
    { form: "elle", stands: "she" },
    { form: "ils", stands: "they" },
    { form: "elles", stands: "they" },
    { form: "lui", stands: "he" },
    { form: "eux", stands: "they" },
    { form: "on", stands: "anyone" },
    { form: "je", stands: "I" },
    { form: "j'", stands: "I" },
    { form: "nous", stands: "we" },
    { form: "celui-ci", stands: "he" },
    { form: "celle-ci", stands: "she" },
    { form: "ceux-ci", stands: "they" },
    { form: "celles-ci", stands: "they" },
    { form: "qui", stands: "anyone" },
    ...enclitics(),
  ],
  order: {
    inverted: "sometimes",
    nullSubject: false,
    adjectives: "after",
  },
  grammar: grammar(),
  continuation: {
    openers: phrases(
      `il a, elle a, ils ont, elles ont, il a ajouté, selon lui, selon elle, d'après lui, d'après elle, par ailleurs, en outre, de plus, un autre, une autre, parmi eux, parmi elles, parmi ceux-ci, aussi, également, en particulier, au total, il s'agirait, il s'agit, à cela s'ajoutent, s'y ajoutent, s'ajoutent à cela, ainsi, de même, d'autres, quelque, au moins, il, elle, ils, elles, dont`,
    ),
    breakers: phrases(
      "mais, toutefois, cependant, néanmoins, pourtant, pendant ce temps, de son côté, or, entre-temps, en revanche, à l'inverse, malgré, ailleurs, en attendant",
    ),
    backward: words("c' ce cela ceci telle tel ainsi voilà"),
    reportedMood: [],
    hearsayMood: words("aurait auraient serait seraient"),
    thereby: phrases("on y lit, on y apprend, il en ressort"),
    respondents: phrases(
      "personnes interrogées, personnes sondées, sondés, sondées, répondants, répondantes, des interrogés",
    ),
  },
  impersonal: {
    subjects: words("on -on -t-on il l'on"),
    phrases: phrases(
      "on parle de, on dit que, on rapporte, il a été rapporté, il a été signalé, il est rapporté, il se dit, le bruit court, la rumeur court, il a été annoncé, on apprend, a-t-on appris, apprend-on, apprenait-on, explique-t-on, indique-t-on, indiquait-on, dit-on, il semble, il semblerait, de source non confirmée",
    ),
  },
});
