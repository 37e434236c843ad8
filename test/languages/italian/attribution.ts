import type { AttributionWords, ReportingVerb, VerbSense } from "../../../rules/languages/contract/attribution.ts";
import { list, words } from "../../../rules/languages/contract/list.ts";

/** A verb by its third persons, its participle, infinitive and gerund. */
function verb(sense: VerbSense, forms: string): ReportingVerb {
  const [lemma = "", participle = "", gerund = "", ...finite] = words(forms);
  return {
    lemma,
    sense,
    finite,
    participle: [participle],
    infinitive: [lemma],
    gerund: [gerund],
    particles: [],
    unless: [],
    ambiguous: false,
  };
}

export const attribution = (): AttributionWords => ({
  verbs: [
    verb("say", "dire detto dicendo dice dicono disse dissero"),
    verb("say", "affermare affermato affermando afferma affermano affermò"),
    verb("say", "dichiarare dichiarato dichiarando dichiara dichiarano dichiarò"),
    verb("say", "riferire riferito riferendo riferisce riferiscono riferì"),
    verb("count", "stimare stimato stimando stima stimano stimò"),
    verb("stance", "accusare accusato accusando accusa accusano accusò"),
  ],
  prepositions: list("secondo, stando a, per").map((phrase) => ({
    words: phrase,
    source: "after",
    ambiguous: phrase === "per",
    insertion: false,
  })),
  relativeCues: list("secondo cui, secondo il quale, secondo la quale"),
  standpoints: ["per"],
  nouns: [{ forms: words("comunicato rapporto dati dichiarazione"), lead: ["in"] }],
  sources: {
    people: words("portavoce ministro ministra sindaco sindaca testimone medico comandante direttore"),
    bodies: words("polizia ministero osservatorio governo esercito ospedale procura agenzia"),
    documents: words("rapporto comunicato studio sondaggio dati"),
    vague: words("fonti testimoni osservatori"),
    vagueAdjectives: words("locali anonime"),
    never: [],
    events: words("attacco incendio accordo"),
    compounds: false,
    nounsCapitalised: false,
    own: words("proprio propria"),
  },
  pronouns: [
    { form: "lui", stands: "he" },
    { form: "lei", stands: "she" },
    { form: "loro", stands: "they" },
    { form: "chi", stands: "anyone" },
  ],
  order: { inverted: "sometimes", nullSubject: true, adjectives: "after" },
  grammar: {
    determiners: words("il lo la i gli le un una questo questa quel quella suo sua"),
    definite: words("il lo la i gli le questo questa"),
    prepositions: words("di a da in con su per tra fra del della dei delle al alla nel nella dal dalla sul sulla"),
    possessives: [],
    inSource: words("di del della dei delle"),
    hearer: words("a al alla ai alle"),
    complementizers: ["che"],
    subordinators: words("mentre dopo perché quando se"),
    relatives: words("che cui"),
    conjunctions: words("e ma o"),
    auxiliaries: words("ha hanno aveva avevano è sono era erano"),
    participleEndings: [],
    addressee: words("lei voi tu ti suo vostro"),
    infinitiveMarks: words("di a"),
    reflexives: words("si s'"),
    passive: words("è sono era erano viene vengono fu furono"),
    agent: words("da dal dalla dai dalle"),
    finite: words("è sono ha hanno va viene"),
    adverbs: words("anche poi ieri oggi lunedì martedì"),
    negations: words("non mai"),
  },
  continuation: {
    openers: words("inoltre altri altre"),
    breakers: words("ma tuttavia però"),
    backward: words("questo ciò"),
    reportedMood: [],
    hearsayMood: [],
    thereby: [],
    respondents: words("intervistati"),
  },
  impersonal: { subjects: [], phrases: list("si dice che, si è appreso che") },
});
