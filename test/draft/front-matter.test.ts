import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { plainStyle, readDraft } from "../../rules/index.ts";
import { blocksIn, read } from "./reading.ts";

/** What stands in the draft where the first block says it does. */
function firstBlock(text: string): string {
  const { start, block } = read(text, "nl").blocks[0] ?? expect.fail();
  expect(text.startsWith(block.text, start)).toBe(true);
  return block.text;
}

test("titles and standfirsts are prose, other keys are not", () => {
  const text = "---\ntitle: Elf doden\ndate: 2019-03-10\nauthor: Jan de 40\nsummary: Zij kwamen om\n---\n\nTekst.";
  expect(blocksIn(text)).toEqual(["title: Elf doden", "standfirst: Zij kwamen om", "paragraph: Tekst."]);
});

test("keys are found at any depth and in any case", () => {
  expect(blocksIn("---\nimages:\n  - src: 40.png\n    caption: De straat\nKop: Elf doden\n---")).toEqual([
    "standfirst: De straat",
    "title: Elf doden",
  ]);
});

test("the house style adds keys", () => {
  const draft = readDraft("---\nlead: Elf doden\n---", { ...plainStyle, proseKeys: ["lead"] });
  expect(draft.blocks.map(({ block }) => block.kind)).toEqual(["standfirst"]);
});

describe("every style of scalar is read where it stands", () => {
  test.each([
    ["title: Elf doden", "Elf doden"],
    ["title: 'Elf ''doden'''", "Elf ''doden''"],
    ['title: "Elf \\"doden\\" \\u00e9n meer"', 'Elf \\"doden\\" \\u00e9n meer'],
    ["title: >-\n  Elf\n  doden\nlang: nl", "Elf\n  doden"],
    ["title: |\n  Elf\n\n  doden\nlang: nl", "Elf\n\n  doden"],
    ["title: Elf\n  doden # geen proza", "Elf\n  doden"],
  ])("%s", (yaml, source) => {
    expect(firstBlock(`---\n${yaml}\n---\n`)).toBe(source);
  });

  test("as YAML has it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_FOLDED", "BLOCK_LITERAL"),
        fc.constantFrom(0, 20),
        (value, defaultStringType, lineWidth) => {
          const yaml = stringify({ title: value }, { defaultStringType, lineWidth });
          const draft = read(`---\n${yaml}---\n`, "en");
          const seen = draft.blocks.flatMap(({ block }) => block.tokens.map(({ text }) => text)).join("");
          expect(seen).toBe(value.replace(/[\s\p{Cc}\p{Z}\u200b\ufeff]/gu, ""));
        },
      ),
    );
  });
});

test.each(["lang: nl-BE", "language: nl_BE"])("%s sets the draft's language, before the house style does", (line) => {
  const draft = readDraft(`---\n${line}\n---\n\nThe text is English.`, { ...plainStyle, language: "en" });
  expect(draft).toMatchObject({ language: "nl-BE", languageBy: "front matter" });
});

test.each([
  ["malformed", "---\ntitle: [Elf doden\n---\n\nTekst."],
  ["no mapping", "---\n- Elf\n- doden\n---\n\nTekst."],
  ["TOML", '+++\ntitle = "Elf doden"\n+++\n\nTekst.'],
])("front matter that is %s is left alone whole", (_, text) => {
  expect(blocksIn(text)).toEqual(["paragraph: Tekst."]);
});

test("front matter that never ends is none", () => {
  expect(blocksIn("---\ntitle: Elf doden\n\nTekst.")).toEqual(["paragraph: title: Elf doden", "paragraph: Tekst."]);
});

test("front matter is found behind a byte-order mark and with Windows' line endings", () => {
  expect(blocksIn("\ufeff---\r\ntitle: Elf doden\r\n---\r\n\r\nTekst.\r\n")).toEqual([
    "title: Elf doden",
    "paragraph: Tekst.",
  ]);
});

test.each([
  ["copydesk: off", []],
  ["copydesk:\n  disable: unsourced-figure", ["unsourced-figure"]],
  ["copydesk: { disable: [unsourced-figure, vague-source] }", ["unsourced-figure", "vague-source"]],
  ["copydesk:\n  rules:\n    vague-source: off\n    unsourced-figure: error", ["vague-source"]],
])("%s suppresses in the whole draft", (yaml, names) => {
  const draft = read(`---\n${yaml}\n---\n\nTekst.`, "nl");
  expect(draft.directives.map(({ action, rules }) => [action, rules.map(({ name }) => name)])).toEqual([
    ["disable-file", names],
  ]);
  for (const { rules } of draft.directives)
    for (const { name, start, end } of rules) expect(draft.text.slice(start, end)).toBe(name);
});
