import type { Quotation } from "../draft/annotate/quotation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Edit, Fix } from "../finding.ts";
import type { Language } from "../languages/contract/language.ts";
import { languageOf } from "../languages/index.ts";
import type { Span } from "../span.ts";
import { knownSpeakers } from "./known-sources.ts";
import { nearestSources } from "./nearest-sources.ts";
import { insertion, type Named, phraseFor } from "./phrase.ts";

type Say = (message: "attribute" | "ask", values?: Readonly<Record<string, string>>) => string;

interface Given {
  readonly say: Say;
}

/** Ways to give a quotation a speaker: each that the draft names near it, then a question to fill in. Only after a quotation that ends its sentence. */
export function attributeQuotation(draft: Draft, quotation: Quotation, given: Given): readonly Fix[] {
  const { say } = given;
  const block = draft.blocks[quotation.block]?.block;
  const language = languageOf(block?.language ?? draft.language);
  const { close } = quotation;
  if (!language || !close || !endsSentence(draft.text, close)) return [];
  const attribute = (title: string, named: Named): Fix => ({
    title,
    edits: tag(draft, close, { language, named, titled: block?.kind === "heading" }),
  });
  return [
    ...nearestSources(knownSpeakers(draft), quotation).map((source) =>
      attribute(say("attribute", { source: source.name }), source),
    ),
    attribute(say("ask"), null),
  ];
}

/** Nothing follows in its sentence but a full stop: *“….”*, *‘…’.* */
function endsSentence(text: string, close: Span): boolean {
  return /^(?:\.?(?:\s+[\p{Lu}\p{P}]|\s*$)|\.?\r?\n)/u.test(text.slice(close.end, close.end + 40));
}

/** *“….”* becomes *“…,” she said.* or *‘…’, zegt zij.*, as the draft does it, or the language. A question or exclamation keeps its mark. */
function tag(draft: Draft, close: Span, given: { language: Language; named: Named; titled: boolean }): readonly Edit[] {
  const { text } = draft;
  const { language, named, titled } = given;
  const phrase = phraseFor(named, "saidAfter", language.fixes);
  const final = text[close.start - 1] ?? "";
  const stopAfter = text[close.end] === ".";
  const asks = /[?!…]/u.test(final);
  const stop =
    final === "." || final === ","
      ? { start: close.start - 1, end: close.start }
      : { start: close.start, end: close.start };
  const inside = (draft.quotations.length > 1 ? habitOf(draft) : null) ?? language.quotation.comma;
  const end = { start: close.end, end: close.end };
  const around = (before: string) => ({ before, after: stopAfter || titled ? "" : "." });
  if (asks) return [insertion(end, around(inside === "inside" ? " " : ", "), phrase)];
  if (inside === "inside") return [{ ...stop, newText: "," }, insertion(end, around(" "), phrase)];
  const drop = stop.end > stop.start ? [{ ...stop, newText: "" }] : [];
  return [...drop, insertion(end, around(", "), phrase)];
}

type Habit = "inside" | "outside" | null;

const habits = new WeakMap<Draft, { readonly habit: Habit }>();

/** Where the draft itself puts the comma before a tag; told once a draft. */
function habitOf(draft: Draft): Habit {
  const known = habits.get(draft) ?? { habit: readHabit(draft) };
  habits.set(draft, known);
  return known.habit;
}

function readHabit({ text, quotations }: Draft): Habit {
  let inside = 0;
  let outside = 0;
  for (const { close, attributed } of quotations) {
    if (!close || !attributed) continue;
    if (text[close.start - 1] === ",") inside++;
    if (text[close.end] === ",") outside++;
  }
  return inside === outside ? null : inside > outside ? "inside" : "outside";
}
