import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type Diagnosis, isInCapitals, languageOf, say } from "../../rules/index.ts";
import type { Choice } from "../house-list/choice.ts";
import { houseListEdit, houseListOf } from "../house-list/house-list-edit.ts";
import { saveCommand } from "../protocol.ts";
import type { ActionMaker, Asked } from "./action.ts";
import { spellingsIn } from "./spellings-in.ts";

const titles = {
  prefer: {
    en: "House list: always {preferred}, never {variant}",
    nl: "Huislijst: altijd {preferred}, nooit {variant}",
  },
  distinct: {
    en: "House list: {first} and {second} are two places",
    nl: "Huislijst: {first} en {second} zijn twee plaatsen",
  },
};

/** Writes down once for the whole newsroom how a place is spelled: this way, that way, or that they are two places. */
export const houseList: ActionMaker = {
  kind: CodeActionKind.QuickFix,
  *offer(asked) {
    for (const diagnosis of asked.diagnoses) {
      const spellings = spellingsIn(diagnosis, asked.open);
      if (!spellings || !canBeListed(spellings)) continue;
      const { found, preferred } = spellings;
      const language = languageOf(asked.open.draft.language)?.tag ?? asked.open.draft.language;
      const isListed = diagnosis.reason === "house-style";
      if (!isListed) yield action({ kind: "prefer", preferred, variant: found, language }, diagnosis, asked);
      yield action({ kind: "prefer", preferred: found, variant: preferred, language }, diagnosis, asked);
      if (!isListed) yield action({ kind: "distinct", names: [found, preferred] }, diagnosis, asked);
    }
  },
  async resolve(open, data, session) {
    const choice = choiceIn(data);
    const list = choice && (await houseListOf(open.uri, session));
    const written = list === undefined || !choice ? undefined : await houseListEdit(list, choice, session);
    if (!written) return undefined;
    // The list counts once it is on disk, where the command and colleagues read it too.
    const save = { title: "", command: saveCommand, arguments: [written.uri] };
    return { edit: written.edit, ...(session.client.runsCommands ? { command: save } : {}) };
  },
};

/** Not where the two differ in case alone, or a headline in capitals hides the case. */
function canBeListed({ found, preferred }: { readonly found: string; readonly preferred: string }): boolean {
  return preferred.toLowerCase() !== found.toLowerCase() && !isInCapitals(found);
}

function action(choice: Choice, diagnosis: Diagnosis, { open, session, diagnosticOf }: Asked): CodeAction {
  const { locale } = session.client;
  const [first = "", second = ""] = choice.kind === "distinct" ? choice.names : [];
  const title =
    choice.kind === "distinct"
      ? say(titles.distinct, locale, { first, second })
      : say(titles.prefer, locale, { preferred: choice.preferred, variant: choice.variant });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(diagnosis)],
    data: { maker: "house-list", uri: open.uri, choice },
  };
}

function choiceIn(data: ReadonlyMap<string, unknown>): Choice | undefined {
  const given = data.get("choice");
  if (typeof given !== "object" || given === null) return undefined;
  const { kind, preferred, variant, language, names } = Object.fromEntries(Object.entries(given));
  if (kind === "prefer")
    return { kind, preferred: String(preferred), variant: String(variant), language: String(language) };
  return Array.isArray(names) ? { kind: "distinct", names: [String(names[0]), String(names[1])] } : undefined;
}
