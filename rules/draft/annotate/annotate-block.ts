import { languageOf } from "../../languages/index.ts";
import type { Block } from "../block.ts";
import type { BlockAnnotations } from "./annotations.ts";
import type { Outline } from "./attribution.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findNames } from "./names/find-names.ts";
import { findQuotations } from "./quotations/find-quotations.ts";

const nothing: BlockAnnotations = { figures: [], quotations: [], attributions: [], names: [], outlines: [] };

/** All that a block tells by itself; nothing where no pack reads its language. Spans count from the block's start. */
export function annotateBlock(block: Block): BlockAnnotations {
  const language = languageOf(block.language);
  if (!language) return nothing;
  const quotations = findQuotations(block, language);
  const names = findNames(block, language, quotations);
  const { attributions, outlines } = findAttributions(block, language, { quotations, names });
  let told: readonly Outline[] | null = null;
  const figures = findFigures(block, language);
  return {
    figures,
    quotations,
    attributions,
    names,
    get outlines() {
      told ??= outlines();
      return told;
    },
  };
}
