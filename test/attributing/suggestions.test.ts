import { describe, expect, test } from "vitest";
import { applyFixes, type Diagnosis, lint, plainStyle, readDraft } from "../../rules/index.ts";

describe.each([
  {
    language: "en",
    rule: "unsourced-figure",
    text: "The mayor, Amira Haddad, said the road was closed. Forty people were killed in the village.\n",
    attributed: "Forty people were killed in the village, according to Amira Haddad.\n",
    asked: "Forty people were killed in the village, according to [source].\n",
  },
  {
    language: "nl",
    rule: "unsourced-figure",
    text: "Het ministerie zegt dat de weg dicht is. Gisteren kwamen 40 mensen om het leven.\n",
    attributed: "Gisteren kwamen 40 mensen om het leven, volgens het ministerie.\n",
    asked: "Gisteren kwamen 40 mensen om het leven, volgens [bron].\n",
  },
  {
    language: "de",
    rule: "unsourced-figure",
    text: "Das Ministerium sagte, die Straße sei gesperrt. Gestern wurden 40 Menschen getötet.\n",
    attributed: "Gestern wurden 40 Menschen getötet, so das Ministerium.\n",
    asked: "Gestern wurden 40 Menschen getötet, so [Quelle].\n",
  },
  {
    language: "fr",
    rule: "unsourced-figure",
    text: "Le ministère a déclaré que la route est fermée. Hier, 40 personnes ont été tuées dans le village.\n",
    attributed: "Hier, 40 personnes ont été tuées dans le village, selon le ministère.\n",
    asked: "Hier, 40 personnes ont été tuées dans le village, selon [source].\n",
  },
  {
    language: "es",
    rule: "unsourced-figure",
    text: "El ministerio dijo que la carretera está cerrada. Ayer murieron 40 personas en el pueblo.\n",
    attributed: "Ayer murieron 40 personas en el pueblo, según el ministerio.\n",
    asked: "Ayer murieron 40 personas en el pueblo, según [fuente].\n",
  },
  {
    language: "en",
    rule: "unattributed-quote",
    text: "The road is closed, said the mayor, Amira Haddad.\n\nThe market burned down.\n\n“We were never told about the flood.”\n",
    attributed: "“We were never told about the flood,” Amira Haddad said.\n",
    asked: "“We were never told about the flood,” [source] said.\n",
  },
  {
    language: "nl",
    rule: "unattributed-quote",
    text: "De weg is dicht, zegt burgemeester Amira Haddad.\n\nDe markt brandde af.\n\n‘Niemand heeft ons iets over de vloed verteld.’\n",
    attributed: "‘Niemand heeft ons iets over de vloed verteld’, zegt burgemeester Amira Haddad.\n",
    asked: "‘Niemand heeft ons iets over de vloed verteld’, zegt [bron].\n",
  },
])("a suggestion of $rule in $language", ({ language, rule, text, attributed, asked }) => {
  const style = { ...plainStyle, language };
  const findings = (draft: string) =>
    lint(readDraft(draft, style), style, "en").filter((finding) => finding.rule === rule);
  const finding = findings(text)[0];

  test("names a source of the draft, in the grammar of the language", () => {
    expect(made(text, finding, 0)).toSatisfy((draft: string) => draft.endsWith(attributed));
  });

  test("once made, satisfies the rule", () => {
    expect(findings(made(text, finding, 0))).toEqual([]);
  });

  test("else leaves a place to fill in", () => {
    const at = finding?.suggestions.findIndex(({ title }) => title === "Name who says so") ?? -1;
    expect(made(text, finding, at)).toSatisfy((draft: string) => draft.endsWith(asked));
    const { newText = "", placeholder } = finding?.suggestions[at]?.edits.find((edit) => edit.placeholder) ?? {};
    expect(newText.slice(placeholder?.start, placeholder?.end)).toMatch(/^\[.*\]$/u);
  });
});

test("a figure can be cited in a footnote of the next free number", () => {
  const style = { ...plainStyle, language: "en" };
  const text = "The road was closed.[^1]\n\nForty people were killed in the village.\n\n[^1]: Reuters, 12 May.\n";
  const [finding] = lint(readDraft(text, style), style, "en");
  const at = finding?.suggestions.findIndex(({ title }) => title === "Cite the source in a footnote") ?? -1;
  expect(made(text, finding, at)).toBe(
    "The road was closed.[^1]\n\nForty people were killed in the village.[^2]\n\n[^1]: Reuters, 12 May.\n\n[^2]: Source: [source]\n",
  );
});

test("a source is never invented: where the draft names none, only a question is offered", () => {
  const style = { ...plainStyle, language: "en" };
  const [finding] = lint(
    readDraft("Sources said it was late. Forty people were killed in the village.\n", style),
    style,
    "en",
  ).filter(({ rule }) => rule === "unsourced-figure");
  expect(finding?.suggestions.map(({ title }) => title)).toEqual(["Name who says so", "Cite the source in a footnote"]);
});

test("a question keeps its mark", () => {
  const style = { ...plainStyle, language: "en" };
  const text =
    "The road is closed, said the mayor, Amira Haddad.\n\nThe market burned down.\n\n“Who will ever tell us what happened?”\n";
  const [finding] = lint(readDraft(text, style), style, "en");
  expect(made(text, finding, 0)).toMatch(/“Who will ever tell us what happened\?” Amira Haddad said\.\n$/u);
});

function made(text: string, finding: Diagnosis | undefined, at: number): string {
  const suggestion = finding?.suggestions[at];
  expect(suggestion, `no suggestion ${at}`).toBeDefined();
  return suggestion ? applyFixes(text, [suggestion]) : text;
}

describe("who is offered", () => {
  const offered = (language: string, rule: string, text: string) => {
    const style = { ...plainStyle, language };
    const finding = lint(readDraft(text, style), style, "en").findLast((each) => each.rule === rule);
    return (finding?.suggestions ?? []).map((_, at) => made(text, finding, at).trimEnd().split("\n").at(-1));
  };

  test.each([
    [
      "de",
      "unsourced-figure",
      "Nach Angaben der UN sind viele auf der Flucht. Gestern wurden 40 Menschen getötet.\n",
      "Gestern wurden 40 Menschen getötet, laut der UN.",
    ],
    [
      "nl",
      "unsourced-figure",
      "Hulporganisaties spreken van een ramp. Gisteren kwamen 40 mensen om.\n",
      "Gisteren kwamen 40 mensen om, volgens hulporganisaties.",
    ],
    [
      "nl",
      "unsourced-figure",
      "Artsen zonder Grenzen meldt dat de weg dicht is. Gisteren kwamen 40 mensen om.\n",
      "Gisteren kwamen 40 mensen om, volgens Artsen zonder Grenzen.",
    ],
    [
      "en",
      "unsourced-figure",
      "Mayor Amira Haddad said the road was closed. Forty people were killed.\n",
      "Forty people were killed, according to Mayor Amira Haddad.",
    ],
    [
      "fr",
      "unsourced-figure",
      "L'Unicef a dit que la route est fermée. Hier, 40 personnes ont été tuées.\n",
      "Hier, 40 personnes ont été tuées, selon l'Unicef.",
    ],
  ])("in %s, for %s, is written as inside a sentence: %s", (language, rule, text, attributed) => {
    expect(offered(language, rule, text)[0]).toMatch(new RegExp(`${attributed}$`, "u"));
  });

  test("is nobody who is only counted, and no document for spoken words", () => {
    const text =
      "Uit cijfers van de gemeente blijkt dat de brug dicht is. Honderden bewoners riepen: ‘Laat ons erdoor!’\n\nDe markt brandde af.\n\n‘Niemand heeft ons iets over de vloed verteld.’\n";
    expect(offered("nl", "unattributed-quote", text)).toEqual([
      "‘Niemand heeft ons iets over de vloed verteld’, zegt [bron].",
    ]);
  });

  test("tags a headline without a full stop", () => {
    const text =
      "Burgemeester Amira Haddad zegt dat de weg dicht is.\n\nDe markt brandde af.\n\n# ‘Niemand heeft ons iets verteld’\n";
    expect(offered("nl", "unattributed-quote", text)[0]).toBe(
      "# ‘Niemand heeft ons iets verteld’, zegt burgemeester Amira Haddad",
    );
  });
});
