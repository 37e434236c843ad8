import type { Check } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import type { Draft } from "./draft/draft.ts";
import type { Diagnosis } from "./finding.ts";
import type { HouseStyle } from "./house-style/house-style.ts";
import { type Locale, say } from "./locale.ts";

/** The findings of every rule that the house style leaves on, in text order. */
export function lint(draft: Draft, style: HouseStyle, locale: Locale): readonly Diagnosis[] {
  const diagnoses = checks.flatMap((check) => [...runCheck(check, { draft, style, locale })]);
  return diagnoses.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
}

function* runCheck(check: Check, given: { draft: Draft; style: HouseStyle; locale: Locale }): Generator<Diagnosis> {
  const { draft, style, locale } = given;
  const setting = style.rules[check.name];
  if (setting?.severity === "off") return;
  const defaults = Object.fromEntries(Object.entries(check.options).map(([name, option]) => [name, option.default]));
  const context = {
    style,
    locale,
    options: { ...defaults, ...setting?.options },
    say: (message: string, values?: Readonly<Record<string, string>>) => {
      const wording = check.messages[message];
      return wording ? say(wording, locale, values) : message;
    },
  };
  for (const finding of check.run(draft, context))
    yield { ...finding, rule: check.name, severity: setting?.severity ?? finding.severity ?? check.severity };
}
