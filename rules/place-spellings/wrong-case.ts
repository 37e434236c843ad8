import { casedKey, exactKey } from "../places/spelling-keys.ts";
import type { DraftPlace } from "./draft-places.ts";
import type { PlaceMention } from "./place-mentions.ts";

/** The mentions of a place whose case the house wants exact, that have its preferred form in another case: *kyiv*, *KYIV*. A capital at the head is always right. */
export function wrongCaseMentions(place: DraftPlace): readonly PlaceMention[] {
  const { preferred, policy, spellings } = place;
  if (policy.case !== "exact") return [];
  const right = new Set([casedKey(preferred), capitalised(casedKey(preferred))]);
  return spellings
    .filter(({ text }) => exactKey(text) === exactKey(preferred))
    .flatMap((spelling) => place.mentionsOf(spelling))
    .filter(({ text }) => !right.has(casedKey(text)));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
