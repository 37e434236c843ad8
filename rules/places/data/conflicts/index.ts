import { africa } from "./africa.ts";
import { asia } from "./asia.ts";
import { europeAmericas } from "./europe-americas.ts";
import { iraqIranArabia } from "./iraq-iran-arabia.ts";
import { levant } from "./levant.ts";
import { russiaCaucasusCentralAsia } from "./russia-caucasus-central-asia.ts";
import { ukraine } from "./ukraine.ts";

/** Places of past and present conflicts, by region, in the form of `../../gazetteer/read-places.ts`. */
export const conflictPlaces: readonly string[] = [
  ukraine,
  levant,
  iraqIranArabia,
  russiaCaucasusCentralAsia,
  asia,
  africa,
  europeAmericas,
];
