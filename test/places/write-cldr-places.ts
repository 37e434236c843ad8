import { writeFileSync } from "node:fs";
import { cldrPlaces } from "./cldr-places.ts";

writeFileSync("rules/places/data/cldr-places.ts", cldrPlaces());
