import type { Draft, PlacedBlock } from "../draft.ts";
import { placeAttributions } from "./attributions/place-attributions.ts";
import { sourceFigures } from "./figures/sourcing/source-figures.ts";
import { findAnswers } from "./find-answers.ts";
import { createSourceIdentifier } from "./identities/identify-sources.ts";
import type { Joining } from "./joining.ts";
import { settleNames } from "./names/settle-names.ts";
import { attributeQuotations } from "./quotations/attribute-quotations.ts";

/** Joins what the blocks tell into what the draft tells: who vouches for each figure, who speaks each quotation. Linear in the annotations. */
export function joinAnnotations(
  text: string,
  blocks: readonly PlacedBlock[],
): Pick<Draft, "figures" | "quotations" | "attributions" | "names"> {
  const names = settleNames(blocks);
  const byBlock = blocks.map(placeAttributions);
  const attributions = byBlock.flat();
  const attributionsIn: Joining["attributionsIn"] = (block) => byBlock[block] ?? [];
  const joining = { text, blocks, attributions, attributionsIn, names, answers: findAnswers(blocks) };
  const identify = createSourceIdentifier(joining);
  const quotations = attributeQuotations(joining, identify);
  const figures = sourceFigures({ ...joining, quotations }, identify);
  return { figures, quotations, attributions, names };
}
