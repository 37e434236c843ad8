import { describe, expect, test } from "vitest";
import { plainStyle, readDraft } from "../../rules/index.ts";

/** Who speaks each quotation that is not inside another, as the sheet has it: what stands there, the fullest name, and how it is told. */
function speakersOf(text: string, language: string): readonly string[] {
  const { quotations } = readDraft(text, { ...plainStyle, language });
  return quotations
    .filter(({ nested }) => !nested)
    .map(({ speaker, reach }) => (speaker ? `${speaker.text} = ${speaker.name} (${reach})` : reach));
}

describe("a speaker's name", () => {
  test("is the fullest that the draft has", () => {
    const draft = "The mayor, Nadia Haddad, was there. “The piers have cracked,” said Haddad.\n";
    expect(speakersOf(draft, "en")).toEqual(["Haddad = Nadia Haddad (sentence)"]);
  });

  test("is that of the person a pronoun takes up", () => {
    const draft = "Nadia Haddad said the bridge was closed. “The piers have cracked in two places,” she added.\n";
    expect(speakersOf(draft, "en")).toEqual(["she = Nadia Haddad (sentence)"]);
  });

  test("is that of the person who holds the role", () => {
    const draft =
      "Woordvoerder Karim Aziz meldt dat de weg dicht is.\n\n‘We weten niet hoe lang het duurt’, zegt de woordvoerder.\n";
    expect(speakersOf(draft, "nl")).toEqual(["de woordvoerder = Karim Aziz (sentence)"]);
  });

  test.each([
    [
      "en",
      "Dr. Esther Kaveh has slept four hours a night. The 46-year-old surgeon runs a ward. “People think the war is over,” she said.\n",
      "Esther Kaveh",
    ],
    [
      "en",
      "“Nobody counted the dead that night,” the mayor told reporters.\n\nAsked who had been hurt, Nadia Haddad laughed. “Everybody was hurt that night,” she said.\n",
      "Nadia Haddad",
    ],
    [
      "es",
      "Nadia Haddad, de 62 años, sale de su sótano. “Anoche fueron quince drones”, cuenta mientras barre.\n",
      "Nadia Haddad",
    ],
    [
      "en",
      "The military said the road was open, and Nadia Haddad was silent. In a statement, it said its fire was “hostile and precise”.\n",
      "The military",
    ],
    [
      "fr",
      "Il est tôt quand Nadia Haddad, 62 ans, sort de sa cave. « Cette nuit, c'était quinze drones », dit-elle.\n",
      "Nadia Haddad",
    ],
    [
      "fr",
      "Le maire, Karim Aziz, a fait état de six morts. « C'est la nuit la plus dure de l'année », a-t-il écrit.\n",
      "Karim Aziz",
    ],
  ])("is that of the person whom a pronoun takes up past who is only described, in %s: %s", (language, draft, name) => {
    const { quotations } = readDraft(draft, { ...plainStyle, language });
    expect(quotations.at(-1)?.speaker?.name).toBe(name);
  });

  test.each([
    ["en", "State radio quoted the governor as saying: “The road will stay shut all week.”\n", "the governor"],
    ["en", "“The road will stay shut all week,” the mayor was quoted as saying by the agency.\n", "the mayor"],
    ["nl", "‘De weg blijft de hele week dicht’, laat de burgemeester weten.\n", "de burgemeester"],
    ["nl", "‘De weg blijft de hele week dicht’, heeft een woordvoerder gezegd.\n", "een woordvoerder"],
  ])("is who is quoted, and no more than that, in %s: %s", (language, draft, source) => {
    const { quotations } = readDraft(draft, { ...plainStyle, language });
    expect(quotations[0]?.speaker?.text).toBe(source);
  });

  test("is the words that brought a nameless role in", () => {
    const draft =
      "A spokesman for the council said the road was shut. “We do not know for how long it will be,” the spokesman said.\n";
    expect(speakersOf(draft, "en")).toEqual(["the spokesman = A spokesman for the council (sentence)"]);
  });

  test("goes on with a quotation that goes on", () => {
    const draft = "‘De pijlers zijn gescheurd’, zegt Nadia Haddad. ‘We laten er tot het voorjaar niemand over.’\n";
    expect(speakersOf(draft, "nl")).toEqual([
      "Nadia Haddad = Nadia Haddad (sentence)",
      "Nadia Haddad = Nadia Haddad (continuation)",
    ]);
  });
});

describe("a speaker's words", () => {
  test.each([
    ["es", '"No tenemos adónde ir esta noche", dijo a Efe Amina Haddad, de 42 años.\n', "Amina Haddad"],
    ["de", "»Die Brücke ist seit heute gesperrt«, sagte Amina Haddad der Deutschen Presse-Agentur.\n", "Amina Haddad"],
    ["de", "»Die Brücke ist seit heute gesperrt«, sagte eine Sprecherin der Stadt.\n", "eine Sprecherin der Stadt"],
    ["nl", "Artsen zonder Grenzen: ‘Wij kunnen de toestroom niet meer aan.’\n", "Artsen zonder Grenzen"],
    [
      "fr",
      "« Nous ne pouvons plus soigner tout le monde », a déclaré Médecins sans frontières.\n",
      "Médecins sans frontières",
    ],
    ["fr", "« Ceux qui restent sont fous, souffle Serhi, un voisin. Moi, je suis les deux. »\n", "Serhi"],
    ["fr", "« Rien ne va plus, a déclaré lundi le maire, et nous partons demain. »\n", "le maire"],
    ["es", "“Nos quedamos, explica Serguí, porque no hay adónde ir”.\n", "Serguí"],
    ["fr", "L'état-major a, de son côté, fait état de « treize terroristes neutralisés hier ».\n", "L'état-major"],
    ["fr", "« Nous n'avons rien mangé », a raconté une mère de famille à l'AFP.\n", "une mère de famille"],
    ["fr", "Joint par téléphone, le maire estime que « tout le monde est déjà parti ».\n", "le maire"],
    ["en", "“We will open the road again tonight,” said Moscow's envoy.\n", "Moscow's envoy"],
    ["en", "“We will open the road again tonight,” said Nadia Haddads’ lawyer.\n", "Nadia Haddads’ lawyer"],
    ["nl", "‘Vannacht gaat de weg weer open’, zegt Joris Kramers' woordvoerder.\n", "Joris Kramers' woordvoerder"],
    ["de", "»Die Straße wird heute Nacht geöffnet«, sagte Jonas Merz' Sprecher.\n", "Jonas Merz' Sprecher"],
  ])("in %s: %s", (language, draft, words) => {
    const [quotation] = readDraft(draft, { ...plainStyle, language }).quotations;
    expect([quotation?.speaker?.text, quotation?.speaker?.name]).toEqual([words, words]);
  });
});

describe("the way a quotation is told", () => {
  test.each([
    ["en", "Haddad: “The piers have cracked in two places.”\n", "colon"],
    ["en", "“The piers have cracked in two places.” — Nadia Haddad\n", "byline"],
    ["nl", "Een getuige zegt dat de brug zakte. ‘Eerst hoorde je het kraken, toen viel de lamp.’\n", "neighbour"],
    ["nl", "‘De brug blijft voorlopig dicht.’ Dat zei de burgemeester maandag.\n", "neighbour"],
    ["en", "The bridge is shut. “The piers have cracked in two places.”\n", "none"],
  ])("in %s: %s", (language, draft, reach) => {
    const [quotation] = readDraft(draft, { ...plainStyle, language }).quotations;
    expect(quotation?.reach).toBe(reach);
  });
});

describe("a verb answers for its own clause", () => {
  const sourced = (text: string) =>
    readDraft(text, { ...plainStyle, language: "en" }).figures.map((figure) => figure.sourced);

  test("and for those joined to it", () => {
    expect(sourced("Two people died, police said, and 300 homes were destroyed.\n")).toEqual([true, true]);
  });

  test("but not for one closed before its own begins", () => {
    expect(sourced("Forty people were hurt. Other sources speak of 25 wounded.\n")).toEqual([false, true]);
  });
});

describe("a small word with a capital at the head of a sentence", () => {
  test.each([
    ["de", "Von der örtlichen Polizei kam die „hässliche Nachricht“ von der Brücke.\n"],
    ["nl", "Van de politie kwam het ‘nare bericht’ van de brug.\n"],
    ["nl", "Van het stadhuis kwam het ‘nare bericht’ van de brug.\n"],
  ])("speaks for nobody where it is a preposition, in %s: %s", (language, draft) => {
    expect(speakersOf(draft, language)).toEqual(["none"]);
  });

  test.each([
    ["Van der Velde noemt het ‘naar nieuws van de brug’.\n", "Van der Velde"],
    ["Van ’t Hof noemt het ‘naar nieuws van de brug’.\n", "Van ’t Hof"],
  ])("is part of a name where a capital closes it: %s", (draft, name) => {
    expect(speakersOf(draft, "nl")).toEqual([`${name} = ${name} (sentence)`]);
  });
});
