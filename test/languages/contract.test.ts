import { describe, expect, test } from "vitest";
import { languages, plainStyle, readDraft } from "../../rules/index.ts";
import { spellingTable } from "../../rules/places/romanization/spelling-table.ts";
import { italian } from "./italian/italian.ts";
import { wordListsOf } from "./word-lists.ts";

/** Lists whose contract says that words stand as written. */
const asWritten =
  /^(?:quotation\.marks|names\.(?:capitalised|place\.generics|person\.givenNames|organisation\.names|derived\.demonyms)|attribution\.sources\.never|figures\.exempt\.months|fixes\..*)$/u;

/** Lists of beginnings, endings and marks, which are parts of a token. */
const partsOfWords =
  /(?:Ends?|endings?|Endings|possessives|prefixes|looseParts|participles|leadingApostrophes|enclitics.*|marks.*|decimal|thousands|signs|compounds.*|suffixes)$/u;

/** What no language can do without; other lists may be empty where a language has nothing for them. */
const essential = [
  "attribution.verbs.finite",
  "attribution.sources.people",
  "attribution.sources.bodies",
  "attribution.grammar.determiners",
  "attribution.continuation.openers",
  "names.place.prepositions",
  "names.place.nounsBefore",
  "names.openers",
  "numbers.cardinals",
  "numbers.percents",
];

describe.each([...languages, italian])("the pack of $name", (language) => {
  const lists = wordListsOf(language);

  test("names itself by a BCP 47 tag and an ISO 639-3 code", () => {
    expect(language.tag).toMatch(/^[a-z]{2,3}$/u);
    expect(language.reading.detected).toMatch(/^[a-z]{3}$/u);
    expect(new Intl.Locale(language.tag).language).toBe(language.tag);
  });

  test.each(essential)("has %s", (path) => {
    expect(lists.some((list) => list.path === path)).toBe(true);
  });

  test("has marks for quotations", () => {
    expect(language.quotation.marks.length).toBeGreaterThan(0);
    for (const { open, close, style } of language.quotation.marks) expect([open, close, style]).not.toContain("");
  });

  test("writes words as tokens have them: composed, straight apostrophes, single spaces", () => {
    const wrong = lists.flatMap(({ path, words }) =>
      words.filter((word) => word !== normal(word)).map((word) => `${path}: “${word}”`),
    );
    expect(wrong).toEqual([]);

    function normal(word: string): string {
      return word.normalize("NFC").replace(/’/gu, "'").replace(/\s+/gu, " ").trim();
    }
  });

  test("writes words in lower case, save where the contract says as written", () => {
    const wrong = lists
      .filter(({ path }) => !asWritten.test(path))
      .flatMap(({ path, words }) =>
        words.filter((word) => word !== word.toLowerCase()).map((word) => `${path}: ${word}`),
      );
    expect(wrong).toEqual([]);
  });

  // Forms of verbs and sources are made by inflection class, where two forms may be one word.
  test("holds no empty words, and no word twice in a list that is written by hand", () => {
    const byHand = lists.filter(({ path }) => !/^attribution\.(?:verbs|sources)\./u.test(path));
    const wrong = byHand.flatMap(({ path, words }) =>
      words.filter((word, at) => word.trim() === "" || words.indexOf(word) !== at).map((word) => `${path}: “${word}”`),
    );
    expect(wrong).toEqual([]);
  });

  // What the reader cuts otherwise than the list has it would never be found.
  test.runIf(languages.includes(language))("has words and phrases that a draft's tokens can be", () => {
    const style = { ...plainStyle, language: language.tag };
    const wrong = lists
      .filter(({ path }) => !partsOfWords.test(path))
      .flatMap(({ path, words }) => words.map((word) => ({ path, word, read: tokensOf(word) })))
      .filter(({ word, read }) => read !== word.toLowerCase())
      .map(({ path, word, read }) => `${path}: “${word}” is read as “${read}”`);
    expect(wrong).toEqual([]);

    function tokensOf(word: string): string {
      const { blocks } = readDraft(`${word} x`, style);
      const tokens = blocks.flatMap(({ block }) => block.tokens).slice(0, -1);
      return tokens.map(({ lower, spaced }, at) => (spaced && at > 0 ? ` ${lower}` : lower)).join("");
    }
  });

  test("has habits of reading in the spellings that names are compared by", () => {
    const unknown = language.names.readerHabits
      .flatMap(({ spellings }) => spellings)
      .filter((spelling) => !spellingTable.spellings.includes(spelling));
    expect(unknown).toEqual([]);
  });

  test("gives every vague number a range", () => {
    const { collectives, vague, some } = language.numbers;
    for (const { min, max } of Object.values({ ...collectives, ...vague, ...some }))
      expect(min).toBeLessThanOrEqual(max);
  });
});
