import { spanOf } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { Attribution, QuotationMention } from "../annotations.ts";
import type { Lexicon } from "./lexicon.ts";
import { isPersonal, nameableAs } from "./phrase.ts";
import { afterTail } from "./tail.ts";
import { insideItems, type Unit } from "./units.ts";
import { verbCues } from "./verb-cues.ts";

/** Who speaks inside the marks, between commas, as French papers have it: *« Ceux qui restent sont fous, souffle Serhi, un voisin. Moi aussi. »* */
export function incisesOf(
  block: Block,
  quotations: readonly QuotationMention[],
  lexicon: Lexicon,
): readonly Attribution[] {
  // Where the verb always comes second, one after a comma opens the main clause: *De man die dit deed, heet …*
  if (lexicon.words.order.inverted !== "sometimes") return [];
  return quotations.flatMap((quotation) => {
    if (quotation.nested || quotation.words < fewestWords) return [];
    const sentence = block.sentences.findLastIndex(({ start }) => start <= quotation.start);
    const unit: Unit = { ...spanOf(quotation), sentence, items: insideItems(block, quotation, lexicon) };
    const incise = incisedCue(unit, lexicon);
    return incise ? [{ ...incise, content: [spanOf(quotation)], sentence }] : [];
  });
}

/** A tag with words before it cannot be shorter: *« Rien ne va, dit-il »*. */
const fewestWords = 4;

function incisedCue(unit: Unit, lexicon: Lexicon): Omit<Attribution, "content" | "sentence"> | null {
  const { items } = unit;
  if (!items.some(({ text }, at) => text === "," && (items[at + 1]?.kind ?? "mark") === "word")) return null;
  for (const { source, from, to, start, end, sense, vague } of verbCues(unit, lexicon)) {
    if (sense !== "say" || !source || !("from" in source) || items[from - 1]?.text !== ",") continue;
    const closing = items[afterTail(items, Math.max(to, source.to), lexicon)];
    if (source.from < from || source.kind === "other" || (closing && closing.kind !== "mark")) continue;
    if (["I", "we", "anyone"].includes(lexicon.pronouns.get(source.head)?.stands ?? "")) continue;
    const shared = { cue: { start, end }, sense, vague, impersonal: false, reach: "sentence" } as const;
    return { ...shared, source: spanOf(source), personal: isPersonal(source), nameable: nameableAs(source) };
  }
  return null;
}
