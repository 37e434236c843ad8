import type { SpellingPolicy } from "../house-list.ts";

/** One spelling of a place's name with how it is used, in one draft or in many. */
export interface Spelling {
  readonly text: string;
  /** BCP 47 tag of the language it stands in, of most of its mentions. */
  readonly language: string;
  readonly mentions: number;
  /** How many of them have words beside them that make it a place. */
  readonly cued: number;
  /** How many stand in a quotation or title. */
  readonly quoted: number;
  /** How many may be no name at all: they open a sentence or stand in a headline. */
  readonly doubtful: number;
  /** Where it first stands, for the order of first use. */
  readonly first: number;
  /** Words of a longer name, which may be two names that stand together: *Jisreen Otoya*. It counts only where it is like another name. */
  readonly isPart: boolean;
}

/** How a spelling differs from the preferred one. */
export type Reason = "house-style" | "exonym" | "romanization" | "slip" | "typography" | "article";

/** Certain: the house list says so. Likely: a gazetteer or the letters and their context say so. Possible: worth a look. */
export type Certainty = "certain" | "likely" | "possible";

/** What speaks for two spellings being one place's, by their letters and by the words beside them. */
export interface Likelihood {
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** For choosing between several: 0 to 2. */
  readonly strength: number;
}

/** A spelling that is not the preferred one of its place. */
export interface Variant {
  readonly spelling: Spelling;
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** A house list or gazetteer has it for this place and nobody disputes it: changing it needs no judgement. */
  readonly listed: boolean;
}

/** One place with its spellings. */
export interface PlaceGroup {
  readonly preferred: string;
  readonly preferredBy: "house list" | "gazetteer" | "majority" | "first use";
  /** Why the preferred form is preferred, where the house list or gazetteer says so; or "". */
  readonly note: string;
  /** Its names are a matter of dispute: never changed without a person's judgement. */
  readonly disputed: boolean;
  /** How exactly the house wants it spelled. */
  readonly policy: SpellingPolicy;
  /** In order of first use. */
  readonly spellings: readonly Spelling[];
  readonly variants: readonly Variant[];
}
