import { languageOf } from "../../../../languages/index.ts";
import type { Span } from "../../../../span.ts";
import type { Draft } from "../../../draft.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";

/** The agency credit of an article (*Bron: Reuters, Belga*), from its lead to its last agency, or null. It answers for figures only where the house says so. */
export function findCredit(draft: Pick<Draft, "blocks">): Span | null {
  for (const { start, block } of draft.blocks) {
    const language = languageOf(block.language);
    if (!language) continue;
    const { citationLeads, outlets } = lexiconOf(language);
    for (const { from, to } of block.sentences) {
      const lead = citationLeads.at(block.tokens, from, to);
      if (!lead || block.tokens[lead.to]?.text !== ":") continue;
      const outlet = outlets.at(block.tokens, lead.to + 1, to);
      const [first, last] = [block.tokens[from], block.tokens[(outlet?.to ?? 0) - 1]];
      if (outlet && first && last) return { start: start + first.start, end: start + last.end };
    }
  }
  return null;
}
