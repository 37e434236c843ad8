import { spanOf } from "../../../span.ts";
import type { Outline } from "../annotations.ts";
import type { Unit } from "./clause-items.ts";
import type { Lexicon } from "./lexicon.ts";
import { leadingPhrase } from "./subject.ts";

/** What the neighbours of a sentence need to know of it. */
export function outlineOf(unit: Unit, lexicon: Lexicon): Outline {
  const { start, end, sentence, items } = unit;
  const subject = leadingPhrase(unit, items.length, lexicon);
  const kind = subject?.kind;
  return {
    start,
    end,
    sentence,
    subject: subject && spanOf(subject),
    personal:
      kind === "person" ||
      kind === "name" ||
      (kind === "pronoun" && lexicon.pronouns.get(subject?.head ?? "")?.stands !== "it"),
    quotationAlone:
      items.every((item) => item.kind === "quotation" || item.kind === "mark") &&
      items.some((item) => item.kind === "quotation"),
    asks: items.at(-1)?.text === "?",
    leadsIn: items.at(-1)?.text === ":",
  };
}
