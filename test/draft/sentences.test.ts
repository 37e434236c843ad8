import { describe, expect, test } from "vitest";
import { sentencesIn } from "./reading.ts";

/** Each sentence of the text, in the language, written on a line of its own. */
function expectSentences(language: string, sentences: readonly string[]): void {
  expect(sentencesIn(sentences.join(" "), language)).toEqual(sentences);
}

describe("Dutch", () => {
  test("titles, ranks and abbreviations end no sentence", () => {
    expectSentences("nl", ["Volgens dr. Smit en mr. De Boer waren er o.a. 40 doden.", "Dat zei gen. Jansen."]);
  });

  test("words that look like abbreviations do", () => {
    expectSentences("nl", ["Zij gaven het op.", "De man is vrij.", "Dat wisten we al.", "Daarna kwam de politie in."]);
  });

  test("a number begins and ends a sentence", () => {
    expectSentences("nl", ["Er vielen doden, zeker 26.", "6.000 strijders gaven zich over.", "De teller stond op 40."]);
  });

  test("a sentence ends after the mark that closes its quotation", () => {
    expectSentences("nl", ['"We gaan door."', "De man zweeg.", "“Het is voorbij.”", "Daarna ging hij."]);
    expectSentences("nl", [",, Ik wist het. ''", "Zij liep weg.", ",,Ik wist het.''", "Zij liep weg."]);
  });

  test("a reporting clause stays with the quotation before it", () => {
    expectSentences("nl", ["'Komt het nog goed?' vroeg zij.", '"Stop!" riep de agent.', '"Ja.", zei hij.']);
  });
});

describe("English", () => {
  test("titles, ranks and initials end no sentence", () => {
    expectSentences("en", ["Lt. Gen. J. Smith met Mr. Brown in the U.S. capital.", "They spoke at 9 a.m. on Monday."]);
  });

  test("an initialism ends a sentence before a word that opens one", () => {
    expectSentences("en", ["They left for the U.S.", "The army stayed."]);
  });

  test("a sentence ends after the mark that closes its quotation", () => {
    expectSentences("en", ['"We are leaving."', "He left.", "“We are leaving.”", "He left.", "‘Go on.’", "She did."]);
  });

  test("a number is not merged into the sentence before it", () => {
    expectSentences("en", [
      "The building fell.",
      "40 people were inside, and 12 got out.",
      "He was 26.",
      "She was 30.",
    ]);
  });
});

describe("German", () => {
  test("ordinals and dates end no sentence", () => {
    expectSentences("de", [
      "Am 26. Dezember begann der 3. Angriff.",
      "Es gab 40 Tote.",
      "Die Zahl stieg auf 26.",
      "Die Polizei schwieg.",
    ]);
  });

  test("a sentence ends after a closing mark that other languages open with", () => {
    expectSentences("de", ["„Das ist vorbei.“", "Dann ging er.", "»Das ist vorbei.«", "Dann ging er."]);
  });
});
