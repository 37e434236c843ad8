import { ParseEnglish } from "parse-english";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading: ReadingHabits = { parser: ParseEnglish, abbreviations: [], detected: "eng" };
