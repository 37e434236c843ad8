import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { NamePart } from "./name-part.ts";
import { DEMONYM, ORGANISATION } from "./word-signs.ts";

/** What a word names by its letters alone, where no other word of a name stands beside it: *Hamas*, *UNHCR*, *Syrian*; "name" where they do not tell. */
export type RoleAlone = "name" | "derived" | "organisation";

export function roleAlone({ text, signs }: NamePart): RoleAlone {
  if (signs & ORGANISATION || isAcronym(text)) return "organisation";
  return signs & DEMONYM ? "derived" : "name";
}

/** *UNHCR*; a place that the gazetteer has may stand in capitals too, as in a headline: *KIEV*. */
function isAcronym(text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(text)) return false;
  if (text.length < shortestPlace || /[.\p{N}]/u.test(text)) return true;
  return shippedGazetteer().placesNamed(text).length === 0;
}

const shortestPlace = 4;
