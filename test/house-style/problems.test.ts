import { describe, expect, it } from "vitest";
import { resolveHouseStyle } from "../../rules/index.ts";
import { filesOf, problemsOf } from "./files.ts";

const resolve = (text: string) => resolveHouseStyle("/a.md", filesOf({ "/copydesk.json": text }));

describe("a broken configuration", () => {
  it.each([
    ['{ "rules" { } }', "1:11 expected-colon"],
    ['{ "language": "nl" "ignore": [] }', "1:20 expected-comma"],
    ['{ "language": }', "1:15 expected-value"],
    ['{\n  "language": "nl"\n', "3:1 unclosed"],
    ["", "1:1 expected-value"],
    ['{ "lanuage": "nl" }', "1:3 unknown-key"],
    ['{ "language": 5 }', "1:15 wrong-type"],
    ['{ "rules": { "loaded-trem": "off" } }', "1:14 unknown-key"],
    ['{ "rules": { "loaded-term": "eror" } }', "1:29 not-allowed"],
    ['{ "rules": { "loaded-term": { "severity": "warn" } } }', "1:43 not-allowed"],
    ['{ "rules": { "loaded-term": { "options": { "x": 1 } } } }', "1:44 unknown-key"],
    ['{ "places": [{ "prefered": "Kyiv" }] }', "1:14 missing-key"],
    ['{ "distinct": [["Hama"]] }', "1:16 too-short"],
    ['{ "overrides": [{ "rules": {} }] }', "1:17 missing-key"],
    ["[]", "1:1 wrong-type"],
  ])("%s has a problem at its place", async (text, expected) => {
    expect(problemsOf(await resolve(text))).toContain(`/copydesk.json:${expected}`);
  });

  it.each([
    ['{ "lanuage": "nl" }', "Unknown key “lanuage”. Did you mean language?"],
    ['{ "rules": { "loaded-trem": "off" } }', "Unknown key “loaded-trem”. Did you mean loaded-term?"],
    [
      '{ "rules": { "loaded-term": "eror" } }',
      '"eror" is not one of off, information, warning, error. Did you mean error?',
    ],
  ])("%s says what was meant", async (text, message) => {
    expect((await resolve(text)).problems.map((problem) => problem.message.en)).toContain(message);
  });

  it("holds without the part that is wrong", async () => {
    const { style } = await resolve(
      '{ "language": "nl", "lanuage": 1, "places": [{ "preferred": 3 }, { "preferred": "Kyiv" }] }',
    );
    expect([style.language, style.places.map((place) => place.preferred)]).toEqual(["nl", ["Kyiv"]]);
  });

  it("may have comments and a comma too many", async () => {
    const { problems, style } = await resolve('// ours\n{ "language": "nl", /* for now */ }');
    expect([problems, style.language]).toEqual([[], "nl"]);
  });
});
