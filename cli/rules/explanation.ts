import type { Check } from "../../rules/index.ts";
import type { Terminal } from "../terminal.ts";

/** A rule as `copydesk explain` tells it: what it reports, why, its options and its examples. */
export function explanationOf(
  check: Check,
  { say, colours, locale }: Pick<Terminal, "say" | "colours" | "locale">,
): string {
  const options = Object.entries(check.options).map(
    ([name, option]) => `  ${colours.bold(name)} = ${JSON.stringify(option.default)}\n    ${option.description}`,
  );
  const own = check.examples.filter((example) => example.language === locale);
  const examples = (own.length > 0 ? own : check.examples).map(
    ({ shows, text }) => `  ${colours.dim(shows)}\n${indent(markIn(text, colours.underline))}`,
  );
  return [
    `${colours.bold(check.name)} (${check.severity})`,
    say(check.reports),
    "",
    say(check.why).trim(),
    ...(options.length > 0 ? ["", `${colours.bold(say(words.options))}`, ...options] : []),
    ...(examples.length > 0 ? ["", `${colours.bold(say(words.examples))}`, ...examples] : []),
    "",
  ].join("\n");
}

/** Examples mark what is reported with ⟦ and ⟧, which stay where there is no other way to show it; what follows in braces is for the tests. */
function markIn(text: string, mark: (text: string) => string): string {
  const plain = text.replace(/⟧\{[^}]*\}/gu, "⟧");
  return mark("x") === "x" ? plain : plain.replace(/⟦([^⟧]*)⟧/gu, (_, marked: string) => mark(marked));
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, "    ");
}

const words = {
  options: { en: "Options", nl: "Opties" },
  examples: { en: "Examples", nl: "Voorbeelden" },
};
