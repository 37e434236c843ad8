import type { Draft } from "../draft/draft.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { PlaceStyle } from "./draft-places.ts";
import { recordOf } from "./draft-record.ts";
import type { Deviation, IndexedMention, PlaceIndex } from "./place-index.ts";
import type { PlaceMention } from "./place-mentions.ts";

/** A mention that deviates from what the other drafts write. */
export interface AcrossDeviation extends Deviation {
  readonly mention: PlaceMention;
  /** The preferred form in other drafts, at most three. */
  readonly examples: readonly IndexedMention[];
}

/** One for all drafts, so that it is made ready once. */
const noHouseList: PlaceStyle = { places: [], distinct: [] };

/** What of a draft deviates from the rest of the workspace, save for the spellings in `reported`, which its own places account for. */
export function* deviationsAcross(
  draft: Draft,
  { index, path }: { readonly index: PlaceIndex; readonly path: string },
  reported: ReadonlySet<string>,
): Generator<AcrossDeviation> {
  for (const mention of recordOf(draft, noHouseList).mentions) {
    if (reported.has(exactKey(mention.text))) continue;
    const deviation = index.deviationOf(mention.text, draft.language, path);
    if (!deviation) continue;
    const examples = index.mentionsOf(deviation.place.preferred, draft.language).filter((other) => other.path !== path);
    yield { ...deviation, mention, examples: examples.slice(0, 3) };
  }
}
