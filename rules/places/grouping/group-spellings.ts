import { clusterSpellings } from "./cluster-spellings.ts";
import { describeGroup } from "./describe-group.ts";
import type { Knowledge } from "./known-places.ts";
import type { PlaceGroup, Spelling } from "./spelling.ts";

/**
 * Spellings of places, no two with one `exactKey`, put together by place, each group with its preferred form and what deviates from it. The house list decides
 * first, then the gazetteer, then likeness of letters in its context. Two places that a gazetteer knows, and two that the house list calls distinct, are never one.
 */
export function groupSpellings(spellings: readonly Spelling[], knowledge: Knowledge): readonly PlaceGroup[] {
  return clusterSpellings(spellings, knowledge).map((cluster) => describeGroup(cluster, knowledge));
}
