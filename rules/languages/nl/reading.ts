import { ParseDutch } from "parse-dutch";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading: ReadingHabits = { parser: ParseDutch, abbreviations: [], detected: "nld" };
