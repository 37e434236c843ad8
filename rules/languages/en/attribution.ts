import type { AttributionWords } from "../contract/attribution.ts";

export const attribution: AttributionWords = {};
