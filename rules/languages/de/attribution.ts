import type { AttributionWords } from "../contract/attribution.ts";
import { list, words } from "../contract/list.ts";
import { grammar } from "./grammar.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { sources } from "./sources.ts";

/** What *nach* reports from; before other nouns it tells time or direction. */
const documentHeads = () =>
  words(
    "angaben angabe schätzung schätzungen einschätzung umfrage umfragen aussage aussagen bericht berichten statistik statistiken zählung zählungen studie studien erhebung erhebungen informationen zahlen daten meldung meldungen berechnung berechnungen darstellung darstellungen auskunft prognose hochrechnung erkenntnissen untersuchungen worten ansicht meinung auffassung überzeugung quellen ergebnis ergebnissen vorhersage vorhersagen prognosen planungen planung plänen entwurf liste bilanz willen",
  );

export const attribution = (): AttributionWords => ({
  verbs: reportingVerbs(),
  prepositions: [
    { words: "laut", source: "after", ambiguous: false, insertion: false },
    { words: "zufolge", source: "before", ambiguous: false, insertion: false },
    { words: "gemäß", source: "after", ambiguous: true, insertion: false },
    { words: "nach angaben", source: "after", ambiguous: false, insertion: false },
    { words: "nach den angaben", source: "after", ambiguous: false, insertion: false },
    { words: "nach angabe", source: "after", ambiguous: false, insertion: false },
    { words: "nach einschätzung", source: "after", ambiguous: false, insertion: false },
    { words: "nach schätzung", source: "after", ambiguous: false, insertion: false },
    { words: "nach schätzungen", source: "after", ambiguous: false, insertion: false },
    { words: "nach darstellung", source: "after", ambiguous: false, insertion: false },
    { words: "nach auskunft", source: "after", ambiguous: false, insertion: false },
    { words: "nach aussage", source: "after", ambiguous: false, insertion: false },
    { words: "nach aussagen", source: "after", ambiguous: false, insertion: false },
    { words: "nach ansicht", source: "after", ambiguous: false, insertion: false },
    { words: "nach auffassung", source: "after", ambiguous: false, insertion: false },
    { words: "nach meinung", source: "after", ambiguous: false, insertion: false },
    { words: "nach überzeugung", source: "after", ambiguous: false, insertion: false },
    { words: "nach den worten", source: "after", ambiguous: false, insertion: false },
    { words: "nach worten", source: "after", ambiguous: false, insertion: false },
    { words: "nach mitteilung", source: "after", ambiguous: false, insertion: false },
    { words: "nach berichten", source: "after", ambiguous: false, insertion: false },
    { words: "nach einem bericht", source: "after", ambiguous: false, insertion: false },
    { words: "nach informationen", source: "after", ambiguous: false, insertion: false },
    { words: "nach erkenntnissen", source: "after", ambiguous: false, insertion: false },
    { words: "nach meldungen", source: "after", ambiguous: false, insertion: false },
    { words: "nach berechnungen", source: "after", ambiguous: false, insertion: false },
    { words: "nach zählung", source: "after", ambiguous: false, insertion: false },
    { words: "nach zählungen", source: "after", ambiguous: false, insertion: false },
    { words: "nach lesart", source: "after", ambiguous: false, insertion: false },
    { words: "aus sicht", source: "after", ambiguous: false, insertion: false },
    { words: "unter berufung auf", source: "after", ambiguous: false, insertion: false },
    { words: "mit verweis auf", source: "after", ambiguous: false, insertion: false },
    { words: "unter verweis auf", source: "after", ambiguous: false, insertion: false },
    { words: "zitat", source: "after", ambiguous: true, insertion: true },
    { words: "nach", source: "after", ambiguous: true, insertion: false, heads: documentHeads() },
    { words: "so", source: "after", ambiguous: true, insertion: true },
    { words: "meinung nach", source: "before", ambiguous: false, insertion: false },
    { words: "ansicht nach", source: "before", ambiguous: false, insertion: false },
    { words: "auffassung nach", source: "before", ambiguous: false, insertion: false },
    { words: "einschätzung nach", source: "before", ambiguous: false, insertion: false },
    { words: "angaben nach", source: "before", ambiguous: false, insertion: false },
    { words: "aussage nach", source: "before", ambiguous: false, insertion: false },
  ],
  relativeCues: list(
    "wonach, laut dem, laut der, laut denen, nach dem, nach der, nach denen, denen zufolge, dem zufolge, der zufolge, demzufolge, nach dessen, nach deren, worin es heißt, in dem es heißt, in der es heißt",
  ),
  standpoints: ["für"],
  nouns: [
    {
      forms:
        words(`erklärung mitteilung pressemitteilung bericht berichten brief interview gespräch rede ansprache angaben zahlen daten statistik umfrage studie untersuchung meldung aussage schätzung schätzungen urteil dokument dokumenten
        schreiben stellungnahme tweet video fernsehansprache pressekonferenz statement resolution jahresbericht aussagen videobotschaft botschaft fernsehinterview zeitungsinterview kommuniqué erhebung analyse unterlagen protokoll protokollen`),
      lead: ["in", "aus", "im", "bei", "mit", "auf"],
    },
  ],
  sources: sources(),
  pronouns: [
    { form: "er", stands: "he" },
    { form: "sie", stands: "anyone" },
    { form: "es", stands: "it" },
    { form: "ihm", stands: "he" },
    { form: "ihr", stands: "she" },
    { form: "ihnen", stands: "they" },
    { form: "ich", stands: "I" },
    { form: "wir", stands: "we" },
    { form: "dieser", stands: "he" },
    { form: "diese", stands: "anyone" },
    { form: "dieses", stands: "it" },
    { form: "jener", stands: "he" },
    { form: "letzterer", stands: "he" },
    { form: "letztere", stands: "anyone" },
    { form: "man", stands: "anyone" },
    { form: "beide", stands: "they" },
  ],
  order: { inverted: "always", nullSubject: false, adjectives: "before" },
  grammar: grammar(),
  continuation: {
    openers:
      list(`demnach, danach, bisher, bislang, außerdem, zudem, auch, so, dabei, allein, zuerst, diese, weitere, sie, er, darüber hinaus, ferner, des weiteren, weiter, weiterhin, im brief, im bericht, im selben schreiben, unter ihnen, darunter, von diesen, von ihnen,
      davon, insgesamt, ebenso, ebenfalls, mindestens, hinzu kommen, es handele sich, es handle sich, dies sei, das sei, dies seien, das seien, zusätzlich, daneben, nach seinen worten, nach ihren worten, seinen worten zufolge, gleichzeitig, zugleich, ihm zufolge, ihr zufolge, ihnen zufolge`),
    breakers: list(
      `aber, doch, jedoch, dennoch, trotzdem, allerdings, hingegen, dagegen, unterdessen, inzwischen, mittlerweile, währenddessen, indes, indessen, gleichwohl, nichtsdestotrotz, anderswo`,
    ),
    backward: ["das", "dies", "dieses", "diese", "dieser", "so", "davon", "darüber", "darauf"],
    reportedMood:
      words(`demnach demzufolge sei seien seiest habe hätten hätte werde könne müsse solle dürfe wolle möge gebe stehe stünden liege lägen herrsche trage komme kämen gehe gingen bleibe blieben handele handle gelte befinde befänden bestehe bestünden lasse nehme
      sehe wisse halte laufe finde fänden bringe verfüge erwarte hoffe rechne plane drohe fehle gehöre mache leide sterbe lebe litten diene erhalte beginne wachse steige sinke ziehe zögen zeige kenne nutze brauche unterstütze
      bereite arbeite verhandle verhandele übertreibe versuche bedeute betreffe erreiche treffe dauere spreche gäbe gäben lehne sollten müssten dürften würden`),
    hearsayMood: ["soll", "sollen"],
    thereby: list("demnach, demzufolge, daraus geht hervor, darin heißt es, darin steht, dort heißt es, danach"),
    respondents: words("befragte befragten befragter umfrageteilnehmer umfrageteilnehmern"),
  },
  impersonal: {
    subjects: ["es", "man"],
    phrases: list(
      "hieß es, heißt es, es heißt, es hieß, war die rede, ist die rede, wie bekannt wurde, wurde bekannt, wie es heißt, wie es hieß, wurde berichtet, wird berichtet, wurde gemeldet, wird gemeldet",
    ),
  },
});
