import { cldrPlaces } from "../data/cldr-places.ts";
import { conflictPlaces } from "../data/conflicts/index.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer.ts";

let gazetteer: Gazetteer | undefined;

/** The gazetteer that comes with Copydesk, read at its first use. */
export function shippedGazetteer(): Gazetteer {
  gazetteer ??= createGazetteer(...conflictPlaces, cldrPlaces);
  return gazetteer;
}
