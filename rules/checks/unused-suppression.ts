import type { Draft } from "../draft/draft.ts";
import type { Finding } from "../finding.ts";
import { spanOf } from "../span.ts";
import type { UnusedDirective } from "../suppressions.ts";
import type { Check, CheckContext } from "./check.ts";

export const unusedSuppression: Check = {
  name: "unused-suppression",
  severity: "warning",
  reports: {
    en: "A suppression comment that suppresses nothing, or gives no reason where the house wants one.",
    nl: "Een onderdrukking die niets onderdrukt, of geen reden geeft waar het huis er een wil.",
  },
  why: {
    en: "A comment that says *this figure was counted by hand* stays behind when the figure is gone, and then hides the next one. Each rule that a comment names is counted on its own. With `requireReasons` in `copydesk.json` a suppression must say after `--` why it is there.",
    nl: "Een opmerking die zegt *dit getal is met de hand geteld* blijft staan als het getal weg is, en verbergt dan het volgende. Elke regel die een opmerking noemt, telt apart. Met `requireReasons` in `copydesk.json` moet een onderdrukking na `--` zeggen waarom zij er staat.",
  },
  options: {},
  messages: {
    nothing: { en: "This suppresses nothing.", nl: "Dit onderdrukt niets." },
    rule: { en: "This suppresses nothing of {rule}.", nl: "Dit onderdrukt niets van {rule}." },
    reason: {
      en: "This suppression gives no reason: write it after “--”.",
      nl: "Deze onderdrukking geeft geen reden: schrijf die na „--”.",
    },
  },
  examples: [
    {
      language: "en",
      shows: "a comment whose line has nothing to suppress",
      text: "⟦<!-- copydesk-disable-next-line -->⟧{nothing}\n\nThe road was closed.\n",
    },
    {
      language: "en",
      shows: "the one rule of two that is not needed",
      text: "<!-- copydesk-disable-next-line loaded-term, ⟦unsourced-figure⟧{rule} -- the court's word -->\n\nThe terrorist fled.\n",
      style: {
        loadedTerms: [{ term: "terrorist", forms: [], language: "en", instead: "", why: "" }],
      },
    },
    {
      language: "nl",
      shows: "een onderdrukking zonder reden waar het huis er een wil",
      text: "⟦<!-- copydesk-disable-next-line loaded-term -->⟧{reason}\n\nDe terrorist vluchtte.\n",
      style: {
        requireReasons: true,
        loadedTerms: [{ term: "terrorist", forms: [], language: "nl", instead: "", why: "" }],
      },
    },
  ],
  run: findUnused,
};

function* findUnused(draft: Draft, context: CheckContext): Generator<Finding> {
  for (const unused of context.unused) if (couldApply(unused, context)) yield report(unused, context);
  if (!context.style.requireReasons) return;
  for (const directive of draft.directives) {
    if (directive.action === "enable" || directive.reason !== "") continue;
    yield { ...spanOf(directive), reason: "reason", message: context.say("reason"), related: [], suggestions: [] };
  }
}

/** A rule that is switched off finds nothing, and its suppressions wait for it. */
function couldApply({ rule }: UnusedDirective, { style }: CheckContext): boolean {
  return rule === null || style.rules[rule.name]?.severity !== "off";
}

function report({ directive, rule }: UnusedDirective, { say }: CheckContext): Finding {
  const reason = rule === null ? "nothing" : "rule";
  return {
    ...spanOf(rule ?? directive),
    reason,
    message: say(reason, rule === null ? {} : { rule: rule.name }),
    related: [],
    suggestions: [],
  };
}
