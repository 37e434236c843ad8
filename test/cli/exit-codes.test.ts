import { beforeAll, describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";
import { configuration, newsroom } from "./newsroom.ts";

let folder = "";

beforeAll(() => {
  folder = scratch({
    ...newsroom,
    "empty/notes.txt": "Nothing here is a draft.\n",
    "ignored/copydesk.json": '{ "ignore": ["*.md"] }',
    "ignored/old.md": "The archive.\n",
    "binary.md": new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]),
    "latin1.md": Buffer.from("# Kop\n\nHet café was dicht.\n", "latin1"),
    "utf16.md": Buffer.from("\uFEFFHet huis.", "utf16le"),
    "broken/copydesk.json": '{\n  "rules": { "loaded-trem": "off" }\n}\n',
    "broken/a.md": "A quiet day in the town.\n",
    "broken.txt": "no tabs\nno tabs either\n",
    "places.json": '[{ "preferred": "Kyiv" }, { "preferred": "Kyiv" }]',
    "with-list.json": '{ "places": "places.json" }',
  });
});

/** What is given, the exit code, what goes to standard output (a part of it) and all that goes to standard error. */
type Row = readonly [words: string, code: number, out: string | RegExp, err: string | RegExp];

const english: readonly Row[] = [
  ["--version", 0, /^\d+\.\d+\.\d+\n$/, ""],
  ["--help", 0, "Usage: copydesk [lint] [options] [paths…]", ""],
  ["help sheet", 0, "Usage: copydesk sheet [options] [paths…]", ""],
  ["news/clean.md", 0, "1 draft: nothing found.\n", ""],
  ["lint news", 1, "2 drafts: 2 errors.\n", ""],
  ["lint --quiet news/clean.md", 0, "1 draft: nothing found.\n", ""],
  ["lint --max-warnings 5 news", 1, "2 errors", ""],
  ["lint gone.md", 2, "No drafts read.", "copydesk: gone.md: there is no such file or folder.\n"],
  ["lint gone.md news/clean.md", 2, "1 draft: nothing found.\n", /gone\.md/],
  ["lint empty", 2, "", "copydesk: there is no draft here to read.\n"],
  ["lint --allow-empty empty", 0, "No drafts read.\n", ""],
  ["lint ignored", 2, "", "copydesk: there is no draft here to read; the configuration ignores 1.\n"],
  [
    "lint ignored/old.md",
    0,
    "1 draft",
    "copydesk: ignored/old.md is ignored by the configuration, and read because it is named.\n",
  ],
  ["lint empty/notes.txt", 0, "1 draft", ""],
  ["lint binary.md news/clean.md", 2, "1 draft", "copydesk: binary.md: this is a binary file.\n"],
  ["lint latin1.md", 2, "No drafts read.", "copydesk: latin1.md:3:8: this is not valid UTF-8 (byte 0xE9).\n"],
  ["lint utf16.md", 2, "No drafts read.", "copydesk: utf16.md: this is UTF-16; save it as UTF-8.\n"],
  [
    "lint broken news/clean.md",
    2,
    "2 drafts",
    "copydesk: broken/copydesk.json:2:14: Unknown key “loaded-trem”. Did you mean loaded-term?\n",
  ],
  [
    "lint --config gone.json news/clean.md",
    2,
    "1 draft",
    /^copydesk: gone\.json: The file .*gone\.json does not exist\.\n$/,
  ],
  [
    "lint --config with-list.json news/clean.md",
    2,
    "1 draft",
    "copydesk: places.json:1:27: “Kyiv” is listed twice; it also stands on line 1.\n",
  ],
  ["lnt", 2, "", "copydesk: there is no verb, file or folder “lnt”. Did you mean copydesk lint?\n"],
  ["lint --frmat json news", 2, "", "copydesk: unknown option --frmat. Did you mean --format?\n"],
  ["lint --zzzzzzzz", 2, "", "copydesk: unknown option --zzzzzzzz.\n"],
  ["lint --format sarf news", 2, "", /unknown format sarf\. Did you mean sarif\?/],
  ["lint --format", 2, "", "copydesk: --format needs a value: --format F[=FILE].\n"],
  ["lint --quiet=yes news", 2, "", "copydesk: --quiet takes no value.\n"],
  ["lint --max-warnings few news", 2, "", "copydesk: --max-warnings takes a whole number, not few.\n"],
  ["lint --locale fr news", 2, "", "copydesk: --locale is one of en, nl, not fr.\n"],
  ["lint --shard 5/4 news", 2, "", "copydesk: --shard takes a part of the whole, such as 1/4, not 5/4.\n"],
  ["lint --update-baseline news", 2, "", "copydesk: --update-baseline needs --baseline FILE.\n"],
  [
    "lint --baseline gone.json news",
    2,
    "",
    "copydesk: gone.json: there is no such baseline; --update-baseline makes it.\n",
  ],
  ["lint --baseline copydesk.json news", 2, "", /^copydesk: copydesk\.json: the baseline cannot be read/],
  ["lint --print-config news/clean.md", 0, '"files": [\n    "copydesk.json"\n  ]', ""],
  ["sheet news/clean.md", 0, "news/clean.md (en)\n", ""],
  ["sheet gone.md", 2, "", "copydesk: gone.md: there is no such file or folder.\n"],
  ["sheet --format xml news", 2, "", "copydesk: --format is one of text, json, csv, html, markdown, not xml.\n"],
  ["rules", 0, "loaded-term", ""],
  ["explain loaded-term", 0, "loaded-term (warning)\n", ""],
  ["explain", 2, "", "copydesk: name a rule; copydesk rules lists them.\n"],
  ["explain loaded-trem", 2, "", "copydesk: unknown rule loaded-trem. Did you mean loaded-term?\n"],
  ["init", 2, "", "copydesk: copydesk.json: this is there already; --force replaces it.\n"],
  ["lsp", 2, "", "copydesk: the server speaks over --stdio only.\n"],
  ["places compare Baghouz Baquaz", 0, "Baghouz / Baquaz: one place", ""],
  ["places compare Mali Bali", 1, "not taken for one place", ""],
  ["places compare --language es Jarmud Kharmud", 0, "j / kh  Spanish j for kh and h, +0.7", ""],
  [
    "places compare --language xx Mali Bali",
    2,
    "",
    "copydesk: no language “xx” is known here; these are: en, nl, de, fr, es.\n",
  ],
  ["places compare Mali", 2, "", "copydesk: name two places: copydesk places compare A B.\n"],
  ["places", 2, "", /copydesk places compare A B/],
  ["places import gone.txt", 2, "", "copydesk: say where to write it: --output PLACES.\n"],
  ["places import gone.txt --output out.txt", 2, "", "copydesk: gone.txt: this cannot be read (ENOENT).\n"],
  ["places import broken.txt --output out.txt", 2, "", /2 of 2 rows are broken.*\n.*none of the 2 rows holds a place/],
  ["completion bash", 0, "complete -o filenames -F _copydesk copydesk", ""],
  ["completion cmd", 2, "", "copydesk: name a shell: bash, zsh, fish, not “cmd”.\n"],
];

const dutch: readonly Row[] = [
  ["--help", 0, "Gebruik: copydesk [lint] [opties] [paths…]", ""],
  ["news/clean.md", 0, "1 artikel: niets gevonden.\n", ""],
  ["lint news", 1, "2 artikelen: 2 fouten.\n", ""],
  ["lint gone.md", 2, "Geen artikelen gelezen.", "copydesk: gone.md: dit bestand of deze map bestaat niet.\n"],
  ["lint empty", 2, "", "copydesk: hier staat geen artikel om te lezen.\n"],
  ["lint binary.md", 2, "", "copydesk: binary.md: dit is een binair bestand.\n"],
  ["lint latin1.md", 2, "", "copydesk: latin1.md:3:8: dit is geen geldige UTF-8 (byte 0xE9).\n"],
  [
    "lint broken",
    2,
    "1 artikel",
    "copydesk: broken/copydesk.json:2:14: Onbekende sleutel ‘loaded-trem’. Bedoelde u loaded-term?\n",
  ],
  ["lint --frmat json", 2, "", "copydesk: onbekende optie --frmat. Bedoelde u --format?\n"],
  ["explain loaded-trem", 2, "", "copydesk: onbekende regel loaded-trem. Bedoelde u loaded-term?\n"],
  ["init", 2, "", "copydesk: copydesk.json: dit staat er al; --force vervangt het.\n"],
  ["places compare Mali Bali", 1, "niet voor één plaats gehouden", ""],
];

function expectRow([words, code, out, err]: Row, env: Readonly<Record<string, string>> = {}): void {
  const run = copydesk(words === "" ? [] : words.split(" "), { cwd: folder, env });
  expect(run.code, run.err).toBe(code);
  if (typeof out === "string") expect(run.out).toContain(out);
  else expect(run.out).toMatch(out);
  if (typeof err === "string") expect(run.err).toBe(err);
  else expect(run.err).toMatch(err);
}

describe("the command", () => {
  it.each(english)("copydesk %s exits %i", (...row) => expectRow(row));
  it.each(dutch)("copydesk %s exits %i, in Dutch", (...row) => expectRow(row, { LC_ALL: "nl_NL.UTF-8" }));

  it("speaks the language it is told to", () => {
    expect(copydesk(["--locale", "nl", "empty"], { cwd: folder }).err).toMatch(/geen artikel/);
    expect(copydesk(["--locale=en", "empty"], { cwd: folder, env: { LANG: "nl_NL.UTF-8" } }).err).toMatch(/no draft/);
  });

  it("reads the folder it stands in where nothing is named", () => {
    const cwd = scratch({ "copydesk.json": configuration, "a.md": "The martyr came home to the town.\n" });
    const { code, out } = copydesk([], { cwd });
    expect([code, out.includes("a.md:1:5")]).toEqual([1, true]);
  });
});

describe("the help of each verb", () => {
  const verbs = ["lint", "sheet", "rules", "explain", "init", "try", "places", "completion", "lsp"];
  it.each(verbs)("%s fits a screen and has examples, in English and in Dutch", (verb) => {
    for (const locale of ["en", "nl"]) {
      const { out, code } = copydesk([verb, "--help", "--locale", locale]);
      const lines = out.trimEnd().split("\n");
      expect(code).toBe(0);
      expect(lines.length).toBeLessThanOrEqual(40);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(120);
      expect(out).toMatch(new RegExp(`\\n(Examples|Voorbeelden)\\n  copydesk ${verb}`));
    }
  });
});
