import fc from "fast-check";
import { expect, test } from "vitest";
import { createDraftReader, type Draft, plainStyle, readDraft } from "../../rules/index.ts";
import { arbitraryMarkdown } from "./arbitrary-markdown.ts";

const anyText = fc.oneof(
  arbitraryMarkdown,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(arbitraryMarkdown, { maxLength: 3 })
    .map((texts) => `---\ntitle: "${texts[0] ?? ""}"\nlang: nl\n---\n${texts.join("\n")}`),
);

test("any edit gives what a fresh reading gives", () => {
  fc.assert(
    fc.property(anyText, fc.array(edits(), { minLength: 1, maxLength: 5 }), (first, changes) => {
      const reader = createDraftReader();
      reader.read(first, plainStyle);
      let text = first;
      for (const { at, removed, added } of changes) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + added + text.slice(start + removed);
        expect(reader.read(text, plainStyle)).toEqual(createDraftReader().read(text, plainStyle));
      }
    }),
    { numRuns: 100 },
  );
});

test("a draft that is read once gives what one gives that is read to be edited, its tokens too when they are asked for late", () => {
  const others = Array.from({ length: 250 }, (_, number) => `Paragraph ${number}.`).join("\n\n");
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks: once, ...joined } = readDraft(text, plainStyle);
      const { blocks: kept, ...rest } = createDraftReader().read(text, plainStyle);
      readDraft(others, plainStyle);
      expect(joined).toEqual(rest);
      expect(once.map((placed) => ({ ...placed, block: { ...placed.block, tokens: placed.block.tokens } }))).toEqual(
        kept,
      );
    }),
    { numRuns: 50 },
  );
});

test("reading never fails, every span lies in the draft and none cuts a character in two", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = readDraft(text, plainStyle);
      for (const span of spansIn(draft)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(draft.text.length);
        expect(cutsCharacter(draft.text, span.start) || cutsCharacter(draft.text, span.end)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test("a token's text is what stands in the draft, apart from markup", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = readDraft(text, plainStyle);
      for (const { start, block } of draft.blocks) {
        expect(draft.text.startsWith(block.text, start)).toBe(true);
        let end = 0;
        for (const token of block.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          const source = block.text.slice(token.start, token.end);
          if (!/[&\\]/.test(source)) expect(isSpelledIn(token.text, source)).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(block.text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("the sentences of a block share out its tokens", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { block } of readDraft(text, plainStyle).blocks) {
        let from = 0;
        for (const sentence of block.sentences) {
          expect(sentence.from).toBe(from);
          expect(sentence.to).toBeGreaterThan(from);
          from = sentence.to;
        }
        expect(from).toBe(block.tokens.length);
      }
    }),
  );
});

function edits(): fc.Arbitrary<{ at: number; removed: number; added: string }> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 12 }),
    added: fc.oneof(fc.constantFrom("", "a", "\n", "\n\n", "- ", "```\n", "<!--", "*", "[^1]", " "), arbitraryMarkdown),
  });
}

function* spansIn(draft: Draft): Generator<{ start: number; end: number }> {
  for (const { start, block } of draft.blocks)
    for (const { start: from, end } of [...block.tokens, ...block.sentences, ...block.inlines])
      yield { start: start + from, end: start + end };
  for (const directive of draft.directives) yield* [directive, directive.reach, ...directive.rules];
  yield* draft.figures;
  yield* draft.quotations;
  yield* draft.attributions.map(({ cue }) => cue);
  yield* draft.names;
}

function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Whether the letters of a word stand in the source in their order, with no more than markup between. */
function isSpelledIn(word: string, source: string): boolean {
  let at = 0;
  for (const character of word) {
    const found = source.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
