import { describe, expect, it } from "vitest";
import { createPlaceIndex, lint, plainStyle, readDraft } from "../../rules/index.ts";

const read = (text: string) => readDraft(text, { ...plainStyle, language: "en" });

function workspace(drafts: Readonly<Record<string, string>>) {
  const index = createPlaceIndex(plainStyle);
  for (const [path, text] of Object.entries(drafts)) index.update(path, read(text));
  index.regroup();
  return index;
}

const drafts = {
  "a.md": "Fighting went on in Baghouz. Families fled from the village of Baghouz.",
  "b.md": "The road to the village of Baghouz is closed.",
  "c.md": "Shells fell in Baquaz.",
};

describe("the index of place names", () => {
  it("groups the spellings of all drafts and prefers the majority", () => {
    const place = workspace(drafts).placeOf("Baquaz", "en");
    expect(place?.preferred).toBe("Baghouz");
    expect(place?.spellings.map(({ text }) => text)).toEqual(["Baghouz", "Baquaz"]);
  });

  it("finds every reference of a place, whatever its spelling", () => {
    const index = workspace(drafts);
    const place = index.placeOf("Baghouz", "en");
    expect(place && index.references(place).map(({ path, start }) => `${path}:${start}`)).toEqual([
      "a.md:20",
      "a.md:63",
      "b.md:27",
      "c.md:15",
    ]);
  });

  it("lets a draft be held to the others", () => {
    const index = workspace(drafts);
    const [finding] = lint(read(drafts["c.md"]), plainStyle, "en", { index, path: "c.md" });
    expect(finding).toMatchObject({
      rule: "inconsistent-place-name",
      message: "“Baquaz” is another spelling of “Baghouz”.",
      start: 15,
    });
    expect(finding?.related[0]?.path).toBe("a.md");
    expect(lint(read(drafts["a.md"]), plainStyle, "en", { index, path: "a.md" })).toEqual([]);
  });

  it("gives the same places however the drafts came in", () => {
    const index = workspace({ "z.md": "Nobody lives in Baquaz. Baquaz is empty. Few return to Baquaz." });
    for (const [path, text] of Object.entries(drafts)) index.update(path, read(text));
    index.remove("z.md");
    index.rename("c.md", "d.md");
    expect(index.isStale()).toBe(true);
    index.regroup();
    expect(index.placeOf("Baquaz", "en")?.preferred).toBe("Baghouz");
    expect(index.mentionsOf("Baquaz", "en").map(({ path }) => path)).toEqual(["d.md"]);
    expect(index.paths()).toEqual(["a.md", "b.md", "d.md"]);
  });

  it("compares spellings within one language", () => {
    const index = workspace(drafts);
    index.update("nl.md", readDraft("Er wordt gevochten in Baquaz.", { ...plainStyle, language: "nl" }));
    index.regroup();
    expect(index.deviationOf("Baquaz", "nl", "nl.md")).toBeUndefined();
  });
});
