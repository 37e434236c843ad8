import type { Check, Example } from "../../rules/checks/check.ts";
import { type Diagnosis, type Locale, languageOf, lint, plainStyle, readDraft, say } from "../../rules/index.ts";
import { wordings } from "./wordings.ts";

/** The page of a rule: what it reports and why, its examples with the findings that they give, its options. */
export function rulePage(check: Check, locale: Locale): string {
  const shown = check.examples.map((example) => ({ example, findings: findingsOf(check, example, locale) }));
  const examples = (heading: string, some: typeof shown) =>
    some.length === 0 ? [] : [`## ${heading}`, ...some.flatMap((one) => showExample(one, locale))];
  return `${[
    `<!-- ${say(wordings.made, locale)} -->`,
    `# ${check.name}`,
    check.reports[locale],
    say(wordings.severity, locale, { severity: check.severity }),
    `## ${say(wordings.why, locale)}`,
    check.why[locale],
    ...examples(
      say(wordings.reported, locale),
      shown.filter(({ findings }) => findings.length > 0),
    ),
    ...examples(
      say(wordings.leftAlone, locale),
      shown.filter(({ findings }) => findings.length === 0),
    ),
    ...showOptions(check, locale),
    `## ${say(wordings.off, locale)}`,
    say(wordings.offHow, locale),
    fenced("json", `{ "rules": { "${check.name}": "off" } }`),
    say(wordings.suppress, locale),
    fenced("markdown", `<!-- copydesk-disable-next-line ${check.name} -- ${say(wordings.counted, locale)} -->`),
  ].join("\n\n")}\n`;
}

function findingsOf(
  check: Check,
  example: Example,
  locale: Locale,
): readonly (Diagnosis & { readonly text: string })[] {
  const text = unmarked(example);
  const style = { ...plainStyle, ...example.style, language: example.language };
  return lint(readDraft(text, style), style, locale)
    .filter(({ rule }) => rule === check.name)
    .map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }));
}

/** The example as a reader of the page sees it, without the marks that its test reads. */
function unmarked({ text }: Example): string {
  return text.replace(/⟦|⟧(?:\{[a-z][a-z, -]*\})?/gu, "");
}

function showExample(shown: { example: Example; findings: ReturnType<typeof findingsOf> }, locale: Locale): string[] {
  const { example, findings } = shown;
  const language = languageOf(example.language)?.name ?? example.language;
  const style = example.style
    ? [say(wordings.houseStyle, locale), fenced("json", JSON.stringify(example.style, null, 2))]
    : [];
  const listed = findings.map((finding) => {
    const titles = [
      ...(finding.fix ? [say(wordings.fix, locale, { title: finding.fix.title })] : []),
      ...finding.suggestions.map(({ title }) => say(wordings.suggestion, locale, { title })),
    ];
    return [
      `- **${oneLine(finding.text)}** (${finding.severity}): ${finding.message}`,
      ...titles.map((title) => `  - ${title}`),
    ].join("\n");
  });
  return [
    `*${language}*: ${example.shows}`,
    ...style,
    fenced("markdown", unmarked(example).trimEnd()),
    ...(listed.length > 0 ? [listed.join("\n")] : []),
  ];
}

function showOptions({ options }: Check, locale: Locale): string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  if (rows.length === 0) return [];
  return [
    `## ${say(wordings.options, locale)}`,
    [`| ${say(wordings.optionsHead, locale)} |`, "| --- | --- | --- |", ...rows].join("\n"),
  ];
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A comment's dashes and brackets must not open one on the page. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/</gu, "&lt;");
}
