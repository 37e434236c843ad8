import fc from "fast-check";
import { expect, test } from "vitest";
import { askParser } from "../../rules/draft/prose/ask-parser.ts";
import { habitsOf } from "../../rules/draft/prose/habits.ts";
import { plainStarts } from "../../rules/draft/prose/plain-starts.ts";
import { scanTokens } from "../../rules/draft/prose/scan-tokens.ts";

const languages = ["en", "nl", "de", "fr", "es", "und"];

const words = fc.constantFrom(
  ..."The police said it was over op al in Dr dr Mr Lt Gen Sen St Inc cf etc ca vs a J U.S bez.vnw dhr mevr bzw z.B Nr Sat Mar mar Northants intern pseud aanw.vnw Übung élan 's 't Київ доба العربية 40 3rd T-72 1,200 1.".split(
    " ",
  ),
);
const marks = fc.constantFrom(
  ...". . . ? ! … ‽ ... ?! , ; : - – — \" ' ” ’ “ ‘ „ « » '' ,, ( ) [ ] % $ / 😀 ؟ 。".split(" "),
);
const texts = fc
  .array(
    fc.tuple(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: marks }), fc.constantFrom("", " ")),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.map((part) => part.join("")).join(""));

test("it is told where a mark stands between words, behind an abbreviation and before a closing mark", () => {
  const tokens = scanTokens("Gen. Smith spoke. “He left,” she said. “They stayed.” Forty people died.", habitsOf("en"));
  expect(plainStarts(tokens, habitsOf("en"))?.map((at) => tokens[at + 1]?.word.text)).toEqual(["He", "They", "people"]);
});

test.each(languages)("what is told without the parser is what the parser says: %s", (language) => {
  const habits = habitsOf(language);
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = scanTokens(text, habits);
      const plain = plainStarts(tokens, habits);
      if (plain) expect(plain).toEqual(askParser(text, tokens, habits));
    }),
    { numRuns: 20000 },
  );
});
