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
  const given = { draft, style, locale, across };
  const found = checks.flatMap((check) => (check === unusedSuppression ? [] : runCheck(check, given, [])));
  if (draft.directives.length === 0) return found.sort(byPlace);
  const { kept, unused } = applySuppressions(found, draft.directives);
  const idle = runCheck(
    unusedSuppression,
    given,
    unused.filter(({ rule }) => !isOnUnused(rule)),
  );
  // A comment that suppresses everything does not suppress the finding that it suppresses nothing; one that names the rule does.
  const naming = draft.directives.filter(({ rules }) => rules.some(isOnUnused));
  return [...kept, ...applySuppressions(idle, naming).kept].sort(byPlace);
}

function byPlace(a: Diagnosis, b: Diagnosis): number {
  return a.start - b.start || a.end - b.end || byName(a.rule, b.rule);
}

/** A collator would take longer to come than all the rest of a lint. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isOnUnused(rule: { readonly name: string } | null): boolean {
  return rule?.name === unusedSuppression.name;
}

interface Linting {
  readonly draft: Draft;
  readonly style: HouseStyle;
  readonly locale: Locale;
  readonly across: Across | undefined;
}

function runCheck(check: Check, given: Linting, unused: readonly UnusedDirective[]): readonly Diagnosis[] {
  const { draft, style, locale, across } = given;
  const setting = style.rules[check.name];
  if (setting?.severity === "off") return [];
  const defaultOptions = defaultOptionsOf(check);
  const context: CheckContext = {
    style,
    locale,
    unused,
    ...(across ? { across } : {}),
    options: setting?.options ? { ...defaultOptions, ...setting.options } : defaultOptions,
    say: (message, values) => {
      const wording = check.messages[message];
      return wording ? say(wording, locale, values) : message;
    },
  };
  const diagnoses: Diagnosis[] = [];
  for (const finding of check.run(draft, context))
    diagnoses.push({ ...finding, rule: check.name, severity: setting?.severity ?? finding.severity ?? check.severity });
  return diagnoses;
}

function defaultOptionsOf(check: Check): CheckContext["options"] {
  const known = defaults.get(check);
  if (known) return known;
  const found = Object.fromEntries(Object.entries(check.options).map(([name, option]) => [name, option.default]));
  defaults.set(check, found);
  return found;
}

const defaults = new WeakMap<Check, CheckContext["options"]>();
