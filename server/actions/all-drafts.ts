import { CodeActionKind } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import { changeEverywhere } from "../workspace/change-everywhere.ts";
import type { ActionMaker } from "./action.ts";
import { spellingsIn } from "./spellings-in.ts";

const title = {
  en: "Spell it {preferred} in all drafts ({count} mentions of {found})",
  nl: "Spel het in alle teksten als {preferred} ({count} keer {found})",
};

/** The other spelling becomes the preferred one in every draft of the folder, after a look at each change. */
export const allDrafts: ActionMaker = {
  kind: CodeActionKind.QuickFix,
  *offer({ diagnoses, open, session, diagnosticOf }) {
    const index = session.places.of(open.uri);
    const { language } = open.draft;
    for (const diagnosis of diagnoses) {
      const spellings = spellingsIn(diagnosis, open);
      if (!index || !spellings) continue;
      const { found, preferred } = spellings;
      const mentions = index.mentionsOf(found, language);
      if (!mentions.some(({ path }) => path !== open.uri)) continue;
      yield {
        title: say(title, session.client.locale, { preferred, found, count: String(mentions.length) }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(diagnosis)],
        data: { maker: "all-drafts", uri: open.uri, found, preferred },
      };
    }
  },
  async resolve(open, data, session) {
    const spellings = [String(data.get("found"))];
    const change = { spellings, language: open.draft.language, newText: String(data.get("preferred")) };
    return { edit: await changeEverywhere(open, change, session) };
  },
};
