import type { Wording } from "../locale.ts";

/** The titles of attributions; a check that offers them has them among its messages. */
export const attributionWordings: Readonly<Record<"attribute" | "ask" | "cite", Wording>> = {
  attribute: { en: "Attribute it to {source}", nl: "Schrijf het toe aan {source}" },
  ask: { en: "Name who says so", nl: "Noem wie het zegt" },
  cite: { en: "Cite the source in a footnote", nl: "Noem de bron in een voetnoot" },
};
