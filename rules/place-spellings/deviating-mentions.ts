import type { Variant } from "../places/grouping/spelling.ts";
import { casedKey, exactKey } from "../places/spelling-keys.ts";
import type { DraftPlace } from "./draft-places.ts";
import { glossesAmong } from "./glosses.ts";
import type { PlaceMention } from "./place-mentions.ts";

/** A mention that is not spelled as its place is preferred. */
export interface DeviatingMention {
  readonly mention: PlaceMention;
  readonly variant: Variant;
  /** It stands beside the other name for the reader to know both. */
  readonly isGloss: boolean;
}

/** What of a place's mentions in a draft deviates: its other spellings, and the house form in a case that the house does not want. */
export function deviatingMentions(text: string, place: DraftPlace): readonly DeviatingMention[] {
  const others = place.variants.length > 0 ? [...otherSpellings(text, place)] : [];
  return place.policy.case === "exact" ? others.concat([...wronglyCased(place)]) : others;
}

/** Another name is told once and for the reader's sake where only one is used besides: *Palmyra (Tadmur)*. */
function* otherSpellings(text: string, place: DraftPlace): Generator<DeviatingMention> {
  const glosses = glossesAmong(text, place.spellings.flatMap(place.mentionsOf));
  const used = place.spellings.filter((spelling) =>
    place.mentionsOf(spelling).some((mention) => !glosses.has(mention)),
  );
  for (const variant of place.variants)
    for (const mention of place.mentionsOf(variant.spelling)) {
      const isGloss = glosses.has(mention);
      if (variant.reason !== "exonym" || (!isGloss && used.length > 1)) yield { mention, variant, isGloss };
    }
}

/** *kyiv* and *KYIV*; a capital at the head is always right. */
function* wronglyCased(place: DraftPlace): Generator<DeviatingMention> {
  const preferred = casedKey(place.preferred);
  const right = [preferred, preferred.charAt(0).toUpperCase() + preferred.slice(1)];
  const [spelling] = place.spellings.filter(({ text }) => exactKey(text) === exactKey(place.preferred));
  if (!spelling) return;
  const variant: Variant = { spelling, reason: "house-style", certainty: "certain", listed: true };
  for (const mention of place.mentionsOf(spelling))
    if (!right.includes(casedKey(mention.text))) yield { mention, variant, isGloss: false };
}
