import { spanOf } from "../../../../span.ts";
import type { Block, Token } from "../../../block.ts";
import type { Attribution } from "../../attribution.ts";
import type { QuotationMention } from "../../quotation.ts";
import { insideUnit, type Unit } from "../clause/units.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { isPersonal, nameableAs } from "../phrases/phrase.ts";
import { afterTail } from "../phrases/tail.ts";
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
    const inside = tokensInside(block, quotation);
    if (!inside.some((_, at) => mayIncise(inside, at, lexicon))) return [];
    const incise = incisedCue(insideUnit(quotation, inside, lexicon), lexicon);
    return incise ? [{ ...incise, content: [spanOf(quotation)], sentence: quotation.sentence }] : [];
  });
}

/** A tag with words before it cannot be shorter: *« Rien ne va, dit-il »*. */
const fewestWords = 4;

function tokensInside(
  { tokens, sentences }: Block,
  { sentence, open, close, end }: QuotationMention,
): readonly Token[] {
  const inside: Token[] = [];
  const last = close?.start ?? end;
  for (let at = sentences[sentence]?.from ?? 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > last) break;
    if (token.start >= open.end) inside.push(token);
  }
  return inside;
}

/** A comma with what can begin a verb right behind it. */
function mayIncise(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "," || next?.kind !== "word") return false;
  const { opens, lists } = lexicon.formOfWord(next.word);
  return (opens & cueKinds.verb) !== 0 || (lists & (In.auxiliaries | In.infinitiveMarks)) !== 0;
}

function incisedCue(unit: Unit, lexicon: Lexicon): Omit<Attribution, "content" | "sentence"> | null {
  const { items } = unit;
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
