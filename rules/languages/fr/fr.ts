import type { Language } from "../contract/language.ts";
import { languageFrom } from "../contract/pack.ts";
import { attribution } from "./attribution.ts";
import { figures } from "./figures.ts";
import { fixes } from "./fixes.ts";
import { institutions } from "./institutions.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { quotation } from "./quotation.ts";
import { reading } from "./reading.ts";

export const french: Language = languageFrom({
  tag: "fr",
  name: "Français",
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
