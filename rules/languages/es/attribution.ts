import type { AttributionWords, CuePreposition } from "../contract/attribution.ts";
import { list, words } from "../contract/list.ts";
import { grammar } from "./grammar.ts";
import { plurals } from "./inflect.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { sources } from "./sources.ts";

const prepositions = (): readonly CuePreposition[] => [
  ...list(
    `según, de acuerdo con, de acuerdo a, conforme a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, a decir de, a decir del, al decir de, en boca de, a ojos de, a ojos del, en voz de, con base en, citando a`,
  ).map((phrase) => ({
    words: phrase,
    source: "after" as const,
    ambiguous: phrase === "con base en" || phrase === "conforme a",
    insertion: false,
  })),
  ...list("para, por boca de").map((phrase) => ({
    words: phrase,
    source: "after" as const,
    ambiguous: true,
    insertion: true,
  })),
];

export const attribution = (): AttributionWords => ({
  verbs: reportingVerbs(),
  prepositions: prepositions(),
  relativeCues: list(
    "según el cual, según la cual, según los cuales, según las cuales, según quien, según quienes, de acuerdo con el cual, de acuerdo con la cual, de acuerdo con los cuales, de acuerdo con las cuales",
  ),
  standpoints: ["para"],
  nouns: [
    {
      forms: plurals(
        `comunicado informe declaración nota carta mensaje tuit entrevista discurso cifra dato estadística estimación balance recuento encuesta estudio sondeo análisis testimonio documento despacho publicación artículo vídeo video rueda conferencia sentencia palabra escrito boletín`,
      ),
      lead: words("en por durante mediante según"),
    },
  ],
  sources: sources(),
  pronouns: [
    { form: "él", stands: "he" },
    { form: "ella", stands: "she" },
    { form: "ellos", stands: "they" },
    { form: "ellas", stands: "they" },
    { form: "yo", stands: "I" },
    { form: "nosotros", stands: "we" },
    { form: "éste", stands: "he" },
    { form: "ésta", stands: "she" },
    { form: "este", stands: "he" },
    { form: "quien", stands: "anyone" },
    { form: "quienes", stands: "they" },
    { form: "uno", stands: "anyone" },
    { form: "ambos", stands: "they" },
  ],
  order: { inverted: "sometimes", nullSubject: true, adjectives: "after" },
  grammar: grammar(),
  continuation: {
    openers: list(
      `de estos, de estas, de ellos, de ellas, otra encuesta, otro, otra, otros, otras, además, asimismo, también, entre los, entre las, entre ellos, entre ellas, igualmente, por otra parte, por otro lado, en total, al menos, él, ella, ellos, ellas, en particular, así, del total, se trata, se trataría, a ellos se suman, a estos se suman, a ello se suma`,
    ),
    breakers: list(
      "pero, sin embargo, no obstante, aun así, mientras tanto, en cambio, por el contrario, a pesar de, entretanto, aunque, con todo",
    ),
    backward: words("así eso esto ello tal este esta"),
    reportedMood: [],
    hearsayMood: words("habría habrían"),
    thereby: list("de él se desprende, de ella se desprende, de ahí se desprende, en él se lee"),
    respondents: list("encuestados, encuestadas, personas encuestadas, consultados"),
  },
  impersonal: {
    subjects: words("se"),
    phrases: list(
      "se informó de que, se informó que, se dice que, se dijo que, dicen que, se rumorea que, se ha informado de que, se reportó que, se reportaron, se notificaron, se comenta que, corre el rumor, según se dice, según se informó, se supo que, ha trascendido que, trascendió que, se especula con que, se habla de",
    ),
  },
});
