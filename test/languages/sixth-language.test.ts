import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import type * as Core from "../../rules/index.ts";
import { marksOf, readMarks, writeMarks } from "../rules/marked-draft.ts";

// A language is one folder and its name in `rules/languages/index.ts`: here the folder stands in the tests, and the two lines are written into the list as it is built.
const nameItalian: Plugin = {
  name: "name-italian",
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]languages[\\/]index\.ts$/ }, ({ path }) => {
      const list = readFileSync(path, "utf8");
      const named = list.replace(/^(export const languages: .*)\];$/mu, "$1, italian];");
      expect(named).not.toBe(list);
      return {
        contents: `import { italian } from ${JSON.stringify(resolve("test/languages/italian/italian.ts"))};\n${named}`,
        loader: "ts",
      };
    });
  },
};

let core: typeof Core;

beforeAll(async () => {
  const outfile = resolve("out/sixth-language/core.mjs");
  await build({
    entryPoints: ["rules/index.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    plugins: [nameItalian],
  });
  core = await import(pathToFileURL(outfile).href);
});

describe("a sixth language, named in the list and nowhere else", () => {
  test("is detected", () => {
    const text =
      "Il sindaco ha detto che la strada è stata chiusa dopo la pioggia e che non sarà aperta prima di domenica. Anche la scuola del paese è chiusa.\n";
    expect(core.readDraft(text, core.plainStyle).language).toBe("it");
  });

  test("has figures without a source reported, and those with one left alone", () => {
    expectFindings(
      "unsourced-figure",
      "⟦Almeno 40 persone⟧ sono state uccise nel villaggio. Secondo la polizia sono stati arrestati dodici soldati. Il portavoce ha detto che 1.200 civili sono fuggiti.\n",
    );
  });

  test("has quotations without a speaker reported, and those with one left alone", () => {
    expectFindings(
      "unattributed-quote",
      "⟦«Nessuno ci aveva detto niente della piena.»⟧\n\nLa strada è chiusa da ieri.\n\n«Non apriremo la strada prima di domenica», ha detto il sindaco Paolo Marra.\n",
    );
  });

  test("has names compared as its readers read them", () => {
    const { score } = core.comparePlaceNames("Zkhinvali", "Tskhinvali", "it");
    expect(score).toBeGreaterThan(core.comparePlaceNames("Zkhinvali", "Tskhinvali", "en").score);
  });

  test("is spoken by the fixes", () => {
    const text = "Il ministero ha detto che la strada è chiusa. Ieri sono morte 40 persone.\n";
    const style = { ...core.plainStyle, language: "it" };
    const [finding] = core.lint(core.readDraft(text, style), style, "en");
    expect(finding?.suggestions.flatMap(({ edits }) => edits.map(({ newText }) => newText))).toContain(
      ", secondo il ministero",
    );
  });
});

function expectFindings(rule: string, marked: string): void {
  const { text, marks } = readMarks(marked);
  const style = { ...core.plainStyle, language: "it" };
  const findings = core.lint(core.readDraft(text, style), style, "en").filter((finding) => finding.rule === rule);
  expect(writeMarks(text, marksOf(findings, marks))).toBe(writeMarks(text, marks));
}
