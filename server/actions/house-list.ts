import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type Diagnosis, isInCapitals, languageOf, say } from "../../rules/index.ts";
import type { Choice } from "../house-list/choice.ts";
import { houseListEdit, houseListOf } from "../house-list/house-list-edit.ts";
import { saveCommand } from "../protocol.ts";
import type { ActionMaker, Asked } from "./action.ts";

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
      const pair = diagnosis.rule === "inconsistent-place-name" ? spellingsIn(diagnosis, asked) : undefined;
      if (!pair) continue;
      const { found, preferred } = pair;
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

/** What stands there and what is offered instead; nothing where the two differ in case alone, or a headline in capitals hides the case. */
function spellingsIn({ start, end, fix, suggestions }: Diagnosis, { open }: Asked) {
  const preferred = (fix ?? suggestions[0])?.edits[0]?.newText;
  const found = open.draft.text.slice(start, end);
  if (preferred === undefined || preferred.toLowerCase() === found.toLowerCase()) return undefined;
  return isInCapitals(found) ? undefined : { found, preferred };
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
