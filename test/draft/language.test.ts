import { expect, test } from "vitest";
import { read } from "./reading.ts";

const texts = {
  nl: "De minister zei dat de regering voor het einde van het jaar een nieuw voorstel zal doen. Volgens haar gaat het om meer dan twee miljoen mensen in het hele land.",
  en: "The minister said that the government would make a new proposal before the end of the year. According to her it is about more than two million people in the country.",
  de: "Die Ministerin sagte, dass die Regierung noch vor dem Ende des Jahres einen neuen Vorschlag machen werde. Es gehe um mehr als zwei Millionen Menschen im ganzen Land.",
  fr: "La ministre a dit que le gouvernement ferait une nouvelle proposition avant la fin de l'année. Selon elle, il s'agit de plus de deux millions de personnes dans le pays.",
  es: "La ministra dijo que el gobierno hará una nueva propuesta antes de que termine el año. Según ella, se trata de más de dos millones de personas en todo el país.",
  it: "La ministra ha detto che il governo farà una nuova proposta entro la fine dell'anno. Secondo lei si tratta di più di due milioni di persone in tutto il paese.",
  pt: "A ministra disse que o governo vai apresentar uma nova proposta até ao final do ano. Segundo ela, trata-se de mais de dois milhões de pessoas em todo o país.",
  ar: "قالت الوزيرة إن الحكومة ستقدم اقتراحا جديدا قبل نهاية العام، وإن الأمر يتعلق بأكثر من مليوني شخص في جميع أنحاء البلاد.",
  ru: "Министр сказала, что правительство представит новое предложение до конца года. По её словам, речь идёт о более чем двух миллионах человек по всей стране.",
  uk: "Міністерка сказала, що уряд подасть нову пропозицію до кінця року. За її словами, йдеться про понад два мільйони людей по всій країні.",
};

test.each(Object.entries(texts))("a draft in %s is named", (tag, text) => {
  expect(read(text)).toMatchObject({ language: tag, languageBy: "detected" });
});

test("the house style overrides what is detected", () => {
  expect(read(texts.nl, "en")).toMatchObject({ language: "en", languageBy: "house style" });
});

test("a block in another language is named so", () => {
  const list = "- our forces are ready now to finish what is left\n- onze troepen zijn er klaar voor";
  const draft = read(`${texts.nl}\n\n${list}\n\n${texts.ru}\n\n${texts.en}`);
  expect(draft.blocks.map(({ block }) => block.language)).toEqual(["nl", "en", "nl", "ru", "en"]);
});

test("a few foreign words make no foreign block", () => {
  const blocks = read(`${texts.nl}\n\nHet bedrijf heet The Company of the Year.\n\nThe Company\n\nKyiv`).blocks;
  expect(blocks.map(({ block }) => block.language)).toEqual(["nl", "nl", "nl", "nl"]);
});

test("a text too short to tell has the language it looks most like", () => {
  expect(read("Elf doden bij aanval op de hoofdstad").language).toBe("nl");
  expect(read("").language).toBe("en");
});

test("what no pack reads has no figures, quotations or names", () => {
  const { figures, quotations, names } = read(`${texts.it} "Sono 40 morti", ha detto.`);
  expect([figures, quotations, names]).toEqual([[], [], []]);
});

test("where links lead and what tags say tells no language", () => {
  const link =
    "[Oorlog](https://www.example.org/the-war-of-the-year/and-what-it-has-been-for-the-people-of-the-country)";
  const tag = '<img alt="the people of the country and what has been said of them" src="the-war-and-the-people.png">';
  expect(read(`${texts.nl}\n\n${`${link} ${tag}\n`.repeat(6)}`).language).toBe("nl");
});
