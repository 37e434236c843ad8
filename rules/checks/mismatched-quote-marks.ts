import type { Quotation } from "../draft/annotate/quotation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Edit, Finding, Fix } from "../finding.ts";
import type { MarkPair } from "../languages/contract/quotation.ts";
import { languageOf } from "../languages/index.ts";
import { moved, overlaps, type Span } from "../span.ts";
import type { Check, CheckContext } from "./check.ts";

export const mismatchedQuoteMarks: Check = {
  name: "mismatched-quote-marks",
  severity: "warning",
  reports: {
    en: "A quotation opened and closed by marks of different styles, or never closed.",
    nl: "Een citaat dat met een ander soort aanhalingsteken sluit dan het opent, of nooit sluit.",
  },
  why: {
    en: "Marks of two styles round one quotation are a typing slip, and where a mark is missing the reader cannot see where somebody's words end. The fix makes both marks of the style that the draft uses most.",
    nl: "Twee soorten tekens om één citaat zijn een tikfout, en waar een teken ontbreekt ziet de lezer niet waar iemands woorden ophouden. De correctie maakt beide tekens van de soort die in de tekst het meest voorkomt.",
  },
  options: {},
  messages: {
    mixed: {
      en: "This quotation opens with {open} and closes with {close}.",
      nl: "Dit citaat opent met {open} en sluit met {close}.",
    },
    unclosed: { en: "This quotation is never closed.", nl: "Dit citaat wordt nergens gesloten." },
    repair: { en: "Write {open}…{close}", nl: "Schrijf {open}…{close}" },
  },
  examples: [
    {
      language: "en",
      shows: "a straight mark closed by a curly one",
      text: '⟦"The road is open”⟧{mixed}, said Haddad.\n',
    },
    {
      language: "nl",
      shows: "een dubbel teken dat door een enkel gesloten wordt",
      text: "⟦“De weg is open’⟧{mixed}, zegt Haddad.\n",
    },
    {
      language: "nl",
      shows: "lage komma’s die met rechte tekens sluiten, een huisstijl die deugt",
      text: ',,De weg is open", zegt Haddad.\n',
    },
  ],
  run: findMismatched,
};

function* findMismatched(draft: Draft, context: CheckContext): Generator<Finding> {
  let uses: Uses | null = null;
  for (const quotation of draft.quotations) {
    const { start, end, open, close } = quotation;
    if (quotation.form !== "marks") continue;
    if (!close) {
      yield { ...open, related: [], suggestions: [], message: context.say("unclosed"), reason: "unclosed" };
      continue;
    }
    if (!quotation.mismatched) continue;
    const marks = { open: textOf(draft, open), close: textOf(draft, close) };
    uses ??= usesOf(draft);
    const fix = repair({ ...quotation, close }, { draft, uses, context });
    const safe = fix !== null && standsFree(draft, { ...quotation, close });
    const suggestions = fix !== null && !safe ? [fix] : [];
    const mended = safe ? { fix, suggestions } : { suggestions };
    yield { start, end, related: [], message: context.say("mixed", marks), reason: "mixed", ...mended };
  }
}

/**
 * Whether new marks could not be read otherwise than they are meant: no other mark touches these two (`''` and `"` beside each other), and every mark of the
 * block belongs to a quotation that is closed.
 */
function standsFree(draft: Draft, { block, open, close }: Quotation & { close: Span }): boolean {
  const touching = [open.start - 1, open.end, close.start - 1, close.end];
  if (touching.some((at) => mark.test(draft.text[at] ?? ""))) return false;
  const placed = draft.blocks[block];
  if (!placed) return false;
  const paired = draft.quotations
    .filter((quotation) => quotation.block === block)
    .flatMap((quotation) => (quotation.close ? [quotation.open, quotation.close] : []));
  return placed.block.tokens
    .filter(({ text }) => mark.test(text) && !/\p{L}/u.test(text))
    .every((token) => paired.some((one) => overlaps(one, moved(token, placed.start))));
}

/** Whatever can be a mark or half of one. */
const mark = /["'‘’‚“”„‟«»‹›`]/u;

/** Makes both marks a pair that one of them belongs to already: the one that the draft uses most, else that of the opening mark. */
function repair(
  quotation: Quotation & { close: Span },
  given: { draft: Draft; uses: Uses; context: CheckContext },
): Fix | null {
  const { draft, uses, context } = given;
  const language = languageOf(draft.blocks[quotation.block]?.block.language ?? draft.language);
  const open = textOf(draft, quotation.open);
  const close = textOf(draft, quotation.close);
  const candidates = (language?.quotation.marks ?? []).filter((pair) => pair.open === open || pair.close === close);
  const weight = (pair: MarkPair) => (uses.get(pair.open + pair.close) ?? 0) + (pair.open === open ? 0.5 : 0);
  const best = [...candidates].sort((a, b) => weight(b) - weight(a))[0];
  if (!best) return null;
  const edits: Edit[] = [];
  if (best.open !== open) edits.push({ ...quotation.open, newText: best.open });
  if (best.close !== close) edits.push({ ...quotation.close, newText: best.close });
  return { title: context.say("repair", { open: best.open, close: best.close }), edits };
}

/** How often the draft uses each pair of marks. */
type Uses = ReadonlyMap<string, number>;

function usesOf(draft: Draft): Uses {
  const uses = new Map<string, number>();
  for (const { open, close } of draft.quotations) {
    const pair = close && textOf(draft, open) + textOf(draft, close);
    if (pair) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  }
  return uses;
}

function textOf(draft: Draft, span: Span): string {
  return draft.text.slice(span.start, span.end);
}
