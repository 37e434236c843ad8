import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { SpellingPolicy } from "../places/house-list.ts";
import type { HousePlace, LoadedTerm, RuleSetting } from "./house-style.ts";

/** The name of the file that holds a newsroom's choices. */
export const configurationName = "copydesk.json";

/** One configuration file with the house lists it names, read. */
export interface Configuration {
  /** The folder it stands in, which its globs and paths are seen from. */
  readonly folder: string;
  /** Globs of drafts to read besides Markdown. */
  readonly files: readonly string[];
  /** Patterns of drafts to leave out, as in `.gitignore`. */
  readonly ignore: readonly string[];
  readonly choices: Choices;
  /** Choices for the drafts that match `files`, the later over the earlier. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly choices: Choices }[];
}

/** What can be chosen for all drafts and for some. */
export interface Choices {
  readonly language: string | undefined;
  readonly requireReasons: boolean | undefined;
  readonly proseKeys: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly places: readonly HousePlace[];
  readonly placeSpelling: SpellingPolicy;
  readonly distinct: readonly (readonly string[])[];
  readonly loadedTerms: readonly LoadedTerm[];
  /** The newsroom's own gazetteer. */
  readonly gazetteer: Gazetteer | undefined;
}
