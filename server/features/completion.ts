import { type CompletionItem, CompletionItemKind, type ServerCapabilities, type TextEdit } from "vscode-languageserver";
import { type Locale, languageOf, say } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";

const houseSpelling = { en: "House spelling", nl: "Huisspelling" };
const insteadOf = { en: "House spelling, instead of {variant}", nl: "Huisspelling, in plaats van {variant}" };
const sourceHere = { en: "Source in this draft", nl: "Bron in deze tekst" };

/** The house's spellings of places, found by the other spellings too, and the sources that the draft names already. */
export function offerCompletion({ connection, client, drafts }: Session): Partial<ServerCapabilities> {
  connection.onCompletion(async ({ textDocument, position }) => {
    const open = await drafts.get(textDocument.uri);
    if (!open) return [];
    const offset = open.positions.offset(position);
    const range = open.positions.range({ start: startOfWord(open.draft.text, offset), end: offset });
    const items = [...houseSpellings(open, client.locale), ...sources(open, client.locale)];
    return items.map((item) => ({ ...item, textEdit: { range, newText: item.label } satisfies TextEdit }));
  });
  return { completionProvider: {} };
}

function* houseSpellings({ draft, inForce }: OpenDraft, locale: Locale): Generator<CompletionItem> {
  const language = languageOf(draft.language)?.tag ?? draft.language;
  for (const { preferred, variants, languages, note } of inForce.style.places) {
    if (languages.length > 0 && !languages.includes(language)) continue;
    const item = { label: preferred, kind: CompletionItemKind.Value, ...(note ? { documentation: note } : {}) };
    yield { ...item, detail: say(houseSpelling, locale) };
    for (const variant of variants) yield { ...item, filterText: variant, detail: say(insteadOf, locale, { variant }) };
  }
}

function sources({ draft }: OpenDraft, locale: Locale): CompletionItem[] {
  const people = [...draft.figures.map(({ source }) => source), ...draft.quotations.map(({ speaker }) => speaker)];
  const names = people.flatMap((source) => (source && !source.vague ? [source.name || source.text] : []));
  const detail = say(sourceHere, locale);
  return [...new Set(names)].map((label) => ({ label, kind: CompletionItemKind.Text, detail }));
}

function startOfWord(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const word = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(line);
  return offset - (word?.[0].length ?? 0);
}
