import { createGazetteer, type Gazetteer } from "./gazetteer.ts";

let gazetteer: Gazetteer | undefined;

/** The gazetteer that comes with Copydesk, read at its first use. */
export function shippedGazetteer(): Gazetteer {
  gazetteer ??= createGazetteer([]);
  return gazetteer;
}
