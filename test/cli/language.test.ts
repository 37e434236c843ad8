import { describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";

// The words are Dutch, so that neither of the other two can have been guessed.
const words = "De ploeg vond gisteren veertig doden in het dorp. Niemand weet wie het waren.\n";
const drafts = { "says.md": `---\nlang: fr\n---\n\n${words}`, "silent.md": words };

describe("the language that a draft is read in", () => {
  it("is the one that its front matter says, before that of the configuration", () => {
    const cwd = scratch({ ...drafts, "copydesk.json": '{ "language": "de" }' });
    expect(languagesIn(["lint"], cwd)).toEqual({ "says.md": "fr", "silent.md": "de" });
  });

  it.each([["lint"], ["sheet"], ["lint", "--jobs", "2"], ["lint", "--across"]])(
    "is for copydesk %s %s the one that --language says, before all others",
    (...verb) => {
      const cwd = scratch({ ...drafts, "copydesk.json": '{ "language": "de" }' });
      expect(languagesIn([...verb, "--language", "en"], cwd)).toEqual({ "says.md": "en", "silent.md": "en" });
    },
  );

  it("is detected where nobody says it", () => {
    expect(languagesIn(["lint"], scratch({ "silent.md": words }))).toEqual({ "silent.md": "nl" });
  });

  it("is the only one whose words are read from disk", () => {
    const { err } = copydesk(["lint"], { cwd: scratch({ "silent.md": words }), env: { NODE_DEBUG: "module" } });
    const read = [...err.matchAll(/[\\/]command[\\/]([a-z]{2})\.js\b/gu)].map(([, tag]) => tag);
    expect([...new Set(read)]).toEqual(["nl"]);
  });
});

function languagesIn(verb: readonly string[], cwd: string): Readonly<Record<string, string>> {
  const { out } = copydesk([...verb, "--format", "json"], { cwd });
  const { files }: { files: readonly { path: string; language: string }[] } = JSON.parse(out);
  return Object.fromEntries(files.map(({ path, language }) => [path, language]));
}
