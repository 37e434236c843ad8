import { exactKey } from "../spelling-keys.ts";
import { clusterSpellings } from "./cluster-spellings.ts";
import { describeGroup } from "./describe-group.ts";
import type { Knowledge } from "./known-places.ts";
import type { PlaceGroup, Spelling } from "./spelling.ts";

/**
 * Spellings of places put together by place, each group with its preferred form and what deviates from it. The house list decides first, then the gazetteer,
 * then likeness of letters in its context. Two places that a gazetteer knows, and two that the house list calls distinct, are never one.
 */
export function groupSpellings(spellings: readonly Spelling[], knowledge: Knowledge): readonly PlaceGroup[] {
  return clusterSpellings(mergeEqual(spellings), knowledge).map((cluster) => describeGroup(cluster, knowledge));
}

/** Spellings that never count as different are one, written as most mentions write it. */
function mergeEqual(spellings: readonly Spelling[]): readonly Spelling[] {
  const byKey = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = exactKey(spelling.text);
    const known = byKey.get(key);
    byKey.set(key, known ? merged(known, spelling) : spelling);
  }
  return [...byKey.values()];
}

function merged(a: Spelling, b: Spelling): Spelling {
  const { text, language } = b.mentions > a.mentions ? b : a;
  return {
    text,
    language,
    mentions: a.mentions + b.mentions,
    cued: a.cued + b.cued,
    quoted: a.quoted + b.quoted,
    doubtful: a.doubtful + b.doubtful,
    first: Math.min(a.first, b.first),
    isPart: a.isPart && b.isPart,
  };
}
