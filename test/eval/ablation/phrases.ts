/** The few phrases of a language that the ablation cuts by; it shares none with the language packs, which it measures. */
export interface CuttingPhrases {
  /** *according to*: what stands before a source and makes a phrase with it. */
  readonly according: readonly string[];
  /** What takes the place of such a phrase at the start of a sentence whose verb comes second, so that it stays second; "" where none need. */
  readonly adverb: string;
  /** *said*: verbs of a main clause that reports. */
  readonly saying: readonly string[];
  /** *that*: with what the reported clause begins. */
  readonly that: readonly string[];
  /** Those of the verbs that need no such word. */
  readonly bare: readonly string[];
  /** What takes the place of such a main clause where the order of the reported one would not stand alone: the reporter's own word. */
  readonly claim: string;
  /** With what a noun phrase goes on, so that the source that was found is not all of it: *of*. */
  readonly of: readonly string[];
  /** With which a neighbour takes up a speaker named before. */
  readonly pronouns: readonly string[];
  /** Moods that by themselves report what others say; such a sentence is left out. */
  readonly reporting: readonly string[];
}

export const phrasesOf: Readonly<Record<string, CuttingPhrases>> = {
  en: {
    according: ["according to"],
    adverb: "",
    saying: [
      "said",
      "says",
      "reported",
      "reports",
      "announced",
      "confirmed",
      "indicated",
      "indicate",
      "estimated",
      "told",
    ],
    that: ["that "],
    bare: ["said", "says", "indicated", "indicate"],
    claim: "",
    of: ["of", "for", "from", "in", "and", "at"],
    pronouns: ["he", "she", "they", "it"],
    reporting: ["reportedly", "allegedly"],
  },
  nl: {
    according: ["volgens", "aldus"],
    adverb: "Inmiddels",
    saying: [
      "zegt",
      "zegt dat",
      "zei",
      "zeiden",
      "meldt",
      "meldde",
      "meldden",
      "melden",
      "stelt",
      "schrijft",
      "bevestigt",
      "bevestigde",
      "verklaarde",
      "weten",
      "blijkt",
    ],
    that: ["dat "],
    bare: [],
    claim: "Het is zo dat ",
    of: ["van", "voor", "uit", "in", "en", "op"],
    pronouns: ["hij", "zij", "ze", "het"],
    reporting: ["zou", "zouden"],
  },
  de: {
    according: ["laut", "nach angaben", "nach"],
    adverb: "Inzwischen",
    saying: [
      "sagte",
      "sagten",
      "berichtete",
      "berichten",
      "berichteten",
      "meldete",
      "meldet",
      "erklärte",
      "teilte",
      "bestätigte",
      "gab",
    ],
    that: ["dass "],
    bare: [],
    claim: "Es ist so, dass ",
    of: ["von", "der", "des", "vom", "aus", "für", "und"],
    pronouns: ["er", "sie", "es"],
    reporting: [
      "sei",
      "seien",
      "werde",
      "würden",
      "habe",
      "hätten",
      "hätte",
      "könne",
      "müsse",
      "wäre",
      "wären",
      "soll",
      "sollen",
    ],
  },
  fr: {
    according: ["selon", "d’après", "d'après"],
    adverb: "",
    saying: ["déclaré", "annoncé", "affirmé", "indiqué", "affirme", "annonce", "rapporté", "dit"],
    that: ["que ", "qu’", "qu'"],
    bare: [],
    claim: "",
    of: ["de", "du", "des", "d’", "pour", "et", "à"],
    pronouns: ["il", "elle", "ils", "elles"],
    reporting: [],
  },
  es: {
    according: ["según"],
    adverb: "",
    saying: ["dijo", "dicho", "informó", "anunció", "declaró", "afirmó", "aseguró", "dijeron", "confirmó"],
    that: ["que "],
    bare: [],
    claim: "",
    of: ["de", "del", "para", "y", "en"],
    pronouns: ["él", "ella", "ellos"],
    reporting: [],
  },
};
