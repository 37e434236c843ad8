import fc from "fast-check";
import { expect, test } from "vitest";
import { countFunctionWords, countTellingWords } from "../../rules/draft/function-words.ts";
import { languages } from "../../rules/languages/index.ts";

/** Whose function word it is, as the language packs list them. */
function languagesOf(word: string): readonly string[] {
  return languages.flatMap(({ tag, reading }) => reading.functionWords.filter((one) => one === word).map(() => tag));
}

const listed = languages.flatMap(({ reading }) => reading.functionWords);
const pieces = fc.oneof(
  fc.constantFrom(...listed),
  fc.constantFrom(...listed).map((word) => word.toUpperCase()),
  fc.constantFrom(" ", ", ", "-", "’", "7", "\u0301", "İ", "ß", "één", "Σ", "в", "𝒜", "😀", "\ud835", "\udc9c"),
  fc.constantFrom(" ", "x", "the", "über"),
);

test("words are told apart by what Unicode calls letters, and counted as the packs list them", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (found, limit) => {
      const text = found.join("");
      const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, limit);
      const tags = words.flatMap(languagesOf);
      const counts = languages.map(({ tag }) => tags.filter((one) => one === tag).length).sort((a, b) => b - a);
      const seen = countFunctionWords(text, limit);
      expect([seen.words, seen.count, seen.second]).toEqual([words.length, counts[0], counts[1]]);
    }),
    { numRuns: 500 },
  );
});

test("the words that only one language has are counted once each", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (found) => {
      const text = found.join("");
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const own = [...new Set(words)].map(languagesOf).filter(({ length }) => length === 1);
      const seen = countTellingWords(text);
      expect(seen.words).toBe(words.length);
      for (const { tag } of languages)
        expect(seen.byLanguage.get(tag) ?? 0).toBe(own.filter(([only]) => only === tag).length);
    }),
    { numRuns: 500 },
  );
});
