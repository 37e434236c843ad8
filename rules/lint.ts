import type { Across, Check, CheckContext } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import { unusedSuppression } from "./checks/unused-suppression.ts";
import type { Draft } from "./draft/draft.ts";
import type { Diagnosis } from "./finding.ts";
import type { HouseStyle } from "./house-style/house-style.ts";
import { type Locale, say } from "./locale.ts";
import { applySuppressions, type UnusedDirective } from "./suppressions.ts";

/** The findings of every rule that the house style leaves on and no suppression comment covers, in text order. With `across`, spellings are held to those of the other drafts too. */
export function lint(draft: Draft, style: HouseStyle, locale: Locale, across?: Across): readonly Diagnosis[] {
  const given = { draft, style, locale, ...(across ? { across } : {}) };
  const found = checks
    .filter((check) => check !== unusedSuppression)
    .flatMap((check) => [...runCheck(check, { ...given, unused: [] })]);
  const { kept, unused } = applySuppressions(found, draft.directives);
  const idle = [...runCheck(unusedSuppression, { ...given, unused: unused.filter(({ rule }) => !isOnUnused(rule)) })];
  // A comment that suppresses everything does not suppress the finding that it suppresses nothing; one that names the rule does.
  const naming = draft.directives.filter(({ rules }) => rules.some(isOnUnused));
  const diagnoses = [...kept, ...applySuppressions(idle, naming).kept];
  return diagnoses.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
}

function isOnUnused(rule: { readonly name: string } | null): boolean {
  return rule?.name === unusedSuppression.name;
}

interface Linting {
  readonly draft: Draft;
  readonly style: HouseStyle;
  readonly locale: Locale;
  readonly unused: readonly UnusedDirective[];
  readonly across?: Across;
}

function* runCheck(check: Check, { draft, style, locale, unused, across }: Linting): Generator<Diagnosis> {
  const setting = style.rules[check.name];
  if (setting?.severity === "off") return;
  const defaults = Object.fromEntries(Object.entries(check.options).map(([name, option]) => [name, option.default]));
  const context: CheckContext = {
    style,
    locale,
    unused,
    ...(across ? { across } : {}),
    options: { ...defaults, ...setting?.options },
    say: (message, values) => {
      const wording = check.messages[message];
      return wording ? say(wording, locale, values) : message;
    },
  };
  for (const finding of check.run(draft, context))
    yield { ...finding, rule: check.name, severity: setting?.severity ?? finding.severity ?? check.severity };
}
