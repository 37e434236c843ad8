import { checks, createSchema, type Locale, locales, say } from "../../rules/index.ts";
import { configurationPage } from "./configuration-page.ts";
import { rulePage } from "./rule-page.ts";
import { wordings } from "./wordings.ts";

/** Every generated page by its path under `docs/`. English pages stand at the top, as the editor links to them; other languages in a folder of their own. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ["configuration.md", configurationPage(checks)] as const,
    ["schema/copydesk.schema.json", `${JSON.stringify(createSchema(checks), null, 2)}\n`] as const,
    ...locales.flatMap((locale) => {
      const folder = locale === "en" ? "rules" : `rules/${locale}`;
      return [
        [`${folder}/README.md`, rulesIndex(locale)] as const,
        ...checks.map((check) => [`${folder}/${check.name}.md`, rulePage(check, locale)] as const),
      ];
    }),
  ]);
}

function rulesIndex(locale: Locale): string {
  const rows = checks.map(
    ({ name, severity, reports }) => `| [${name}](${name}.md) | ${severity} | ${reports[locale]} |`,
  );
  return `${[
    `<!-- ${say(wordings.made, locale)} -->`,
    `# ${say(wordings.rules, locale)}`,
    [`| ${say(wordings.rulesHead, locale)} |`, "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n")}\n`;
}
