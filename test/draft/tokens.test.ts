import { expect, test } from "vitest";
import { read, tokensIn } from "./reading.ts";

test.each([
  ["1,200 people", "1,200 people"],
  ["1.200 mensen", "1.200 mensen"],
  ["1 200 mensen", "1 200 mensen"],
  ["380 000 mensen", "380 000 mensen"],
  ["1\u00a0200\u00a0000 mensen", "1\u00a0200\u00a0000 mensen"],
  ["12\u202f500 mensen", "12\u202f500 mensen"],
  ["1.234,56 euro", "1.234,56 euro"],
  ["3,5 procent en 1.2 procent", "3,5 procent en 1.2 procent"],
])("the digits of %s are one number", (text, tokens) => {
  expect(tokensIn(text, "nl")).toBe(tokens);
  expect(read(text, "nl").blocks[0]?.block.tokens[0]).toMatchObject({ kind: "number", spaced: true });
});

test.each([
  ["In 2019 200 doden", "In 2019 200 doden"],
  ["10.3.2019", "10.3.2019"],
  ["om 13:40 uur", "om 13 : 40 uur"],
  ["50% van €50", "50 % van € 50"],
  ["de doden, 40.", "de doden , 40 ."],
])("%s is cut into %s", (text, tokens) => {
  expect(tokensIn(text, "nl")).toBe(tokens);
});

test.each([
  "34-year-old",
  "1,200-strong",
  "T-72",
  "155mm",
  "don’t",
  "U.S.",
  "a.m.",
  "Deir-ez-Zor",
  "foia.gov",
  "café",
  "cafe\u0301",
  "Baghouz'",
])("%s begins with one word", (text) => {
  expect(read(text, "en").blocks[0]?.block.tokens[0]).toMatchObject({ kind: "word", text: text.replace(/'$/, "") });
});

test("a full stop that lost its space still ends a word", () => {
  expect(tokensIn("Hij is dood.De politie kwam.", "nl")).toBe("Hij is dood . De politie kwam .");
});

test("the apostrophe of a Dutch elision belongs to the word, that of a quotation does not", () => {
  expect(tokensIn("'s Ochtends zei zo'n man 't: 'stop'", "nl")).toBe("'s Ochtends zei zo'n man 't : ' stop '");
});

test("quotation marks are tokens of their own, doubled ones as one", () => {
  expect(tokensIn(",,Stop'', zei hij. ``Ja'' „Nein“ «Non» 'Ja'.", "nl")).toBe(
    ",, Stop '' , zei hij . `` Ja '' „ Nein “ « Non » ' Ja ' .",
  );
});

test("an address is one token and no word", () => {
  expect(read("Zie https://example.org/40-doden?x=1.", "nl").blocks[0]?.block.tokens[1]).toMatchObject({
    kind: "symbol",
    text: "https://example.org/40-doden?x=1",
  });
});

test("a short word before an address is a word", () => {
  expect(read("a ftp://example.org", "nl").blocks[0]?.block.tokens[0]).toMatchObject({ kind: "word", text: "a" });
});

test("an emoji is one token, however it is put together", () => {
  expect(read("Ja 👩‍👩‍👧 nee", "nl").blocks[0]?.block.tokens.map(({ text }) => text)).toEqual(["Ja", "👩‍👩‍👧", "nee"]);
});

test("Arabic and Cyrillic words and digits are read in a Dutch text", () => {
  expect(tokensIn("Het dorp الباغوز of Київ, ١٢٣ doden", "nl")).toBe("Het dorp الباغوز of Київ , ١٢٣ doden");
});

test("a token is looked up in lower case, composed, with straight apostrophes", () => {
  expect(read("Zo’N cafe\u0301", "nl").blocks[0]?.block.tokens.map(({ lower }) => lower)).toEqual(["zo'n", "café"]);
});
