import type { AttributionWords } from "../contract/attribution.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { sources } from "./sources.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const attribution = (): AttributionWords => ({
  verbs: reportingVerbs(),
  prepositions: [
    { words: "volgens", source: "after", ambiguous: false, insertion: false },
    { words: "aldus", source: "after", ambiguous: false, insertion: false },
    { words: "luidens", source: "after", ambiguous: false, insertion: false },
    { words: "naar eigen zeggen van", source: "after", ambiguous: false, insertion: false },
    { words: "naar eigen zeggen", source: "after", ambiguous: false, insertion: false },
    { words: "naar schatting van", source: "after", ambiguous: false, insertion: false },
    { words: "in de woorden van", source: "after", ambiguous: false, insertion: false },
    { words: "op gezag van", source: "after", ambiguous: false, insertion: false },
    { words: "afgaand op", source: "after", ambiguous: true, insertion: false },
  ],
  relativeCues: ["volgens wie", "volgens welke", "volgens hetwelk", "waarin staat dat", "waaruit blijkt dat"],
  standpoints: ["voor"],
  nouns: [
    {
      forms: list(
        "verklaring rapport verslag jaarverslag persbericht bericht brief tweet interview toespraak cijfers gegevens onderzoek studie peiling enquête schatting raming telling vonnis mededeling documenten stukken",
      ),
      lead: ["in", "uit", "via"],
    },
    { forms: list("cijfers gegevens schatting raming telling peiling"), lead: [], counts: true },
  ],
  sources: sources(),
  pronouns: [
    { form: "hij", stands: "he" },
    { form: "zij", stands: "anyone" },
    { form: "ze", stands: "anyone" },
    { form: "hem", stands: "he" },
    { form: "haar", stands: "she" },
    { form: "hen", stands: "they" },
    { form: "hun", stands: "they" },
    { form: "ik", stands: "I" },
    { form: "wij", stands: "we" },
    { form: "we", stands: "we" },
    { form: "deze", stands: "anyone" },
    { form: "die", stands: "anyone" },
  ],
  order: { inverted: "always", nullSubject: false, adjectives: "before" },
  grammar: {
    determiners: list(
      "de het een deze dit die dat zijn haar hun ons onze mijn uw elk elke ieder iedere enkele geen 'n",
    ),
    definite: list("de het deze dit die dat zijn haar hun onze ons"),
    prepositions:
      list(`van in op aan bij voor uit met zonder over na sinds tot tegen tussen onder door naar om rond tijdens volgens via per langs ondanks wegens vanwege binnen buiten boven achter naast
      behalve sedert omstreeks vanaf vanuit richting namens jegens`),
    possessives: ["'s"],
    inSource: ["van", "voor", "der", "des", "bij", "uit", "namens"],
    hearer: list("tegen tegenover aan op in via bij tijdens met na over"),
    complementizers: ["dat", "hoe", "waarom", "of", "wat", "dat er"],
    subordinators: list(
      "terwijl nadat voordat omdat doordat hoewel ofschoon als toen tot totdat tenzij zodat zodra aangezien waarna waarbij waardoor sinds indien",
    ),
    relatives: list("die dat wie waarvan waarin waarop waar wier wiens"),
    conjunctions: list("en maar of want dus"),
    auxiliaries: list(
      "heeft hebben had hadden is zijn was waren wordt worden werd werden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen wil willen wilde wilden laat laten liet lieten",
    ),
    participleEndings: ["e"],
    addressee: list("u uw je jij jou jouw jullie"),
    infinitiveMarks: ["te"],
    reflexives: [],
    passive: list("wordt worden werd werden is zijn was waren"),
    agent: ["door"],
    finite:
      list(`is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen
      blijft blijven bleef bleven staat staan stond stonden ligt liggen lag lagen vielen viel vallen valt raakten raakte doet doen deed deden krijgt krijgen kreeg kregen maakt maken maakte maakten neemt nam namen ziet zag zagen laat liet lieten
      hoeft hoeven lijkt leek blijkt bleek geldt gold gaf geven geeft heet hoort zit zitten zat zaten loopt liep liepen vindt`),
    adverbs:
      list(`ook zo later eerder intussen inmiddels al reeds toen nu vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag verder eerst herhaaldelijk onlangs opnieuw nog weer slechts alleen
      publiekelijk officieel ondertussen daarna vervolgens echter daarom dan dus toch niet nooit altijd vaak zelf zaterdagavond zondagavond maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagochtend
      zondagochtend maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagmiddag zondagmiddag maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag gisteravond
      vanmorgen vanochtend vanmiddag vanavond gisterenavond eveneens tevens daarbij daarop woensdagnacht overigens namelijk bovendien desgevraagd hierover daarover er vorige afgelopen komende volgende daags wellicht misschien eigenlijk natuurlijk vooral zelfs ergens overal soms meestal tevergeefs eindelijk plotseling vooralsnog zodoende voorlopig sindsdien destijds indertijd ooit pas vlak samen uiteindelijk tegelijk tegelijkertijd aanvankelijk oorspronkelijk vermoedelijk waarschijnlijk mogelijk kortom immers bijgevolg daarnaast daarentegen tenslotte nochtans desondanks niettemin straks hierna hierbij hiermee daarmee hierdoor daardoor`),
    negations: ["geen", "niet", "nooit", "weigerde", "weigert", "weigerden", "zonder", "nauwelijks"],
  },
  continuation: {
    openers: [
      "ook",
      "daarnaast",
      "verder",
      "bovendien",
      "tevens",
      "eveneens",
      "maar ook",
      "zo",
      "onder hen",
      "onder de",
      "nog",
      "nog eens",
      "alleen al",
      "de andere",
      "de overige",
      "hij",
      "zij",
      "ze",
      "daarvan",
      "van hen",
      "daarmee",
      "minstens",
      "zeker",
      "het gaat om",
      "het zou gaan om",
      "in totaal",
      "daarbij",
    ],
    breakers: ["maar", "toch", "echter", "niettemin", "desondanks", "intussen", "ondertussen", "elders"],
    backward: ["dat", "dit", "deze", "die", "zo", "aldus"],
    reportedMood: [],
    hearsayMood: [],
    thereby: ["daaruit blijkt", "hieruit blijkt", "daarin staat", "hierin staat"],
    respondents: ["ondervraagden", "ondervraagde", "respondenten", "geënquêteerden"],
  },
  impersonal: {
    subjects: ["er", "het"],
    phrases: [
      "het gerucht gaat",
      "naar verluidt",
      "luidt het",
      "luidde het",
      "klinkt het",
      "klonk het",
      "heet het",
      "heette het",
    ],
  },
});
