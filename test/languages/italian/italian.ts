import type { Language } from "../../../rules/languages/contract/language.ts";
import { languageFrom } from "../../../rules/languages/contract/pack.ts";
import { attribution } from "./attribution.ts";
import { figures } from "./figures.ts";
import { fixes } from "./fixes.ts";
import { institutions } from "./institutions.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { quotation } from "./quotation.ts";
import { reading } from "./reading.ts";

/** A small pack of a sixth language, as CONTRIBUTING shows it: enough to be at work, and no more. It is not shipped. */
export const italian: Language = languageFrom({
  tag: "it",
  name: "Italiano",
  direction: "ltr",
  reading,
  numbers,
  figures,
  attribution,
  quotation,
  names,
  institutions,
  fixes,
});
