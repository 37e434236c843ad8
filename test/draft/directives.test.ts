import { describe, expect, test } from "vitest";
import { read } from "./reading.ts";

/** What each directive of a text reaches. */
function reaches(text: string): readonly string[] {
  const draft = read(text, "nl");
  return draft.directives.map(({ reach }) => draft.text.slice(reach.start, reach.end));
}

test("a directive names its rules, each in its place, and its reason", () => {
  const draft = read(
    "<!-- copydesk-disable-next-line unsourced-figure, vague-source -- zelf geteld -->\nElf doden.",
    "nl",
  );
  const [directive] = draft.directives;
  expect(directive).toMatchObject({ action: "disable-next-line", reason: "zelf geteld" });
  expect(directive?.rules.map(({ start, end }) => draft.text.slice(start, end))).toEqual([
    "unsourced-figure",
    "vague-source",
  ]);
});

test("no rules named means all, with a reason or without", () => {
  const draft = read("<!-- copydesk-disable-file -->\n\n<!-- copydesk-disable-file -- oud -->", "nl");
  expect(draft.directives.map(({ rules, reason }) => [rules, reason])).toEqual([
    [[], ""],
    [[], "oud"],
  ]);
});

test("other comments are no directives", () => {
  expect(
    reaches("<!-- copydesk is leuk -->\n\n<!-- copydesk-disable-everything -->\n\nEn copydesk-disable-file."),
  ).toEqual([]);
});

describe.each([
  ["HTML", "<!--", "-->"],
  ["MDX", "{/*", "*/}"],
])("a comment in %s", (_, open, close) => {
  const comment = (words: string) => `${open} copydesk-${words} ${close}`;

  test("reaches the next line that is not blank", () => {
    expect(reaches(`${comment("disable-next-line")}\n\n\nElf doden.\nEn meer.`)).toEqual(["Elf doden."]);
  });

  test("reaches the next line from within a paragraph and a list", () => {
    expect(reaches(`Eerst. ${comment("disable-next-line")}\nElf doden.\nEn meer.`)).toEqual(["Elf doden."]);
    expect(reaches(`- een\n  ${comment("disable-next-line")}\n- elf doden\n- drie`)).toEqual(["- elf doden"]);
  });

  test("may be stacked", () => {
    const text = `${comment("disable-next-line a")}\n${comment("disable-next-line b")}\nElf doden.`;
    expect(reaches(text)).toEqual(["Elf doden.", "Elf doden."]);
  });

  test("reaches its own line", () => {
    expect(reaches(`Eerst.\nElf doden. ${comment("disable-line")}\nEn meer.`)).toEqual([
      `Elf doden. ${comment("disable-line")}`,
    ]);
  });

  test.each([
    ["paragraph", "Elf doden.\nEn meer."],
    ["list", "- een\n\n- twee"],
    ["table", "| a | b |\n| - | - |\n| c | d |"],
    ["block quote", "> Elf doden.\n> - een"],
  ])("reaches the next %s", (_kind, block) => {
    expect(reaches(`Eerst.\n\n${comment("disable-next-block")}\n\n${block}\n\nDaarna.`)).toEqual([block]);
  });

  test("reaches to where it is enabled again", () => {
    expect(reaches(`${comment("disable")}\n\nElf doden.\n\n${comment("enable")}\n\nDaarna.`)[0]?.trim()).toBe(
      "Elf doden.",
    );
  });

  test("reaches the end where nothing enables it, and the file from anywhere", () => {
    expect(reaches(`Eerst.\n\n${comment("disable a")}\n\nDaarna.`)[0]?.trim()).toBe("Daarna.");
    expect(reaches(`Eerst.\n\n${comment("disable-file")}`)).toEqual([`Eerst.\n\n${comment("disable-file")}`]);
  });
});

test("rules that are enabled at different places are reached apart", () => {
  const draft = read(
    "<!-- copydesk-disable a, b -->\n\nEen.\n\n<!-- copydesk-enable a -->\n\nTwee.\n\n<!-- copydesk-enable -->\n\nDrie.",
    "nl",
  );
  const disabled = draft.directives.filter(({ action }) => action === "disable");
  expect(
    disabled.map(({ rules, reach }) => [
      rules.map(({ name }) => name),
      ["Een.", "Twee.", "Drie."].filter((word) => draft.text.slice(reach.start, reach.end).includes(word)),
    ]),
  ).toEqual([
    [["a"], ["Een."]],
    [["b"], ["Een.", "Twee."]],
  ]);
});
