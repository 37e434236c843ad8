import { describe, expect, test } from "vitest";
import { blocksIn, read } from "./reading.ts";

test("markup is no prose, and what it marks is", () => {
  expect(blocksIn("Elf **doden** in [Tripoli](http://example.org), *zegt* het &amp; dat\\*.")).toEqual([
    "paragraph: Elf doden in Tripoli, zegt het & dat*.",
  ]);
});

test("a word may be split by markup and is one token over all of it", () => {
  const { block } = read("In Bag**houz** nu", "nl").blocks[0] ?? expect.fail();
  const word = block.tokens[1] ?? expect.fail();
  expect(word.text).toBe("Baghouz");
  expect(block.text.slice(word.start, word.end)).toBe("Bag**houz");
});

test("code is one token, whatever is in it", () => {
  const tokens = read("Draai `rm 40 doden` nu", "nl").blocks[0]?.block.tokens;
  expect(tokens?.[1]).toMatchObject({ kind: "symbol", text: "rm 40 doden" });
});

test("inlines say where links lead and what footnotes cite", () => {
  const text =
    "Elf doden [volgens Reuters](http://a.example/1), *zegt* [een bron][b] <http://c.example>.[^1]\n\n[b]: http://b.example/2\n[^1]: De noot.";
  const { block } = read(text, "nl").blocks[0] ?? expect.fail();
  expect(block.inlines.map(({ kind, target }) => [kind, target])).toEqual([
    ["link", "http://a.example/1"],
    ["emphasis", ""],
    ["link", "http://b.example/2"],
    ["link", "http://c.example"],
    ["footnote-reference", "1"],
  ]);
});

test("a label that is defined nowhere is text", () => {
  expect(blocksIn("Elf doden [volgens de bron][b] en meer[^9].")).toEqual([
    "paragraph: Elf doden [volgens de bron][b] en meer[^9].",
  ]);
});

test("a title without a target makes no link", () => {
  expect(blocksIn('Zie [de kaart]( "De kaart") en [de lijst](x "De lijst").')).toEqual([
    'paragraph: Zie [de kaart]( "De kaart") en de lijst.',
  ]);
});

test("headings, quotes, lists, footnotes and cells are blocks", () => {
  const text =
    "# Kop\n\nKop twee\n---\n\n> Een citaat\n> dat doorgaat\n\n- een\n- twee\n\n  verder\n\n| a | b |\n| - | - |\n| c | d |\n\nMet noot[^1].\n\n[^1]: De noot.";
  expect(blocksIn(text)).toEqual([
    "heading: Kop",
    "heading: Kop twee",
    "paragraph: Een citaat dat doorgaat",
    "item: een",
    "item: twee",
    "item: verder",
    "cell: a",
    "cell: b",
    "cell: c",
    "cell: d",
    "paragraph: Met noot.",
    "footnote: De noot.",
  ]);
});

test("a block knows the item, row and column it stands in", () => {
  const { blocks } = read("- een\n- twee\n\n  verder\n\n| a | b |\n| - | - |\n| c | d |", "nl");
  expect(blocks.map(({ block }) => [block.container?.kind, block.container?.row, block.container?.column])).toEqual([
    ["list", 0, 0],
    ["list", 1, 0],
    ["list", 1, 0],
    ["table", 0, 0],
    ["table", 0, 1],
    ["table", 1, 0],
    ["table", 1, 1],
  ]);
});

test("a block quote marks what it holds, at any depth", () => {
  const { blocks } = read("> Een citaat\n>\n> - met een lijst\n\nDaarna.", "nl");
  expect(blocks.map(({ block }) => block.quoted)).toEqual([true, true, false]);
});

describe("images", () => {
  test("an alternative is no prose, and a title is a caption", () => {
    expect(blocksIn('![40 doden](a.png "De straat na de aanslag")')).toEqual(["caption: De straat na de aanslag"]);
    expect(blocksIn("Voor ![40 doden](a.png) en na.")).toEqual(["paragraph: Voor en na."]);
  });

  test("the caption of a figure in HTML is read without its tags", () => {
    expect(
      blocksIn("<figure>\n<img src=a.png alt='40 doden'>\n<figcaption>De <b>straat</b></figcaption>\n</figure>"),
    ).toEqual(["caption: De straat"]);
  });
});

test.each([
  ["fenced code", "```\n40 doden\n\nen meer\n```\n\nTekst."],
  ["HTML", "<div>\n40 doden\n</div>\n\nTekst."],
  ["a comment", "<!-- 40 doden\n\nen meer -->\n\nTekst."],
  ["an MDX comment", "{/* 40 doden\n\nen meer */}\n\nTekst."],
  ["an MDX comment in a paragraph", "Tekst{/* 40 doden */}."],
  ["indented code", "    40 doden\n\nTekst."],
])("%s is no prose", (_, text) => {
  expect(blocksIn(text)).toEqual(["paragraph: Tekst."]);
});

test("a byte-order mark is taken off before anything counts", () => {
  const draft = read("\ufeff# Elf doden", "nl");
  expect(draft.text).toBe("# Elf doden");
  expect(draft.blocks[0]?.start).toBe(2);
});

test("line endings of all kinds are kept and read as white space", () => {
  for (const ending of ["\n", "\r\n", "\r"]) {
    const draft = read(`Elf doden${ending}in Tripoli.${ending}${ending}Daarna.`, "nl");
    expect(draft.blocks.map(({ block }) => block.tokens.map(({ text }) => text).join(" "))).toEqual([
      "Elf doden in Tripoli .",
      "Daarna .",
    ]);
  }
});
