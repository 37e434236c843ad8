import { list } from "../contract/list.ts";

/** Phrases as they are written, parted by commas, with each elided or inverted word on its own as tokens have it: *d'après* is *d' après*, *dit-on* is *dit -on*. */
export function phrases(text: string): readonly string[] {
  return list(text).map((phrase) =>
    phrase
      .replace(/(?<![\p{L}])(?<elided>qu|lorsqu|puisqu|jusqu|quoiqu|[ldjmtsnc])'(?=\p{L})/gu, "$<elided>' ")
      .replace(/(?<=\p{L})(?<inverted>-(?:t-)?(?:on|ils?|elles?))(?!\p{L})/gu, " $<inverted>"),
  );
}
