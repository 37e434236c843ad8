import { readFromDisk } from "../../host/read-from-disk.ts";
import { createHouseStyles, type Locale } from "../../rules/index.ts";
import { readFromIndex } from "../git/staged.ts";
import type { LintSetting } from "./lint-source.ts";

/** What a thread needs to know to lint as the command would. Plain data: it is sent to the thread. */
export interface SettingChoices {
  readonly locale: Locale;
  readonly language: string | undefined;
  /** The one configuration for every draft, as an absolute path. */
  readonly configuration: string | undefined;
  readonly staged: boolean;
  readonly fixes: boolean;
}

export function createSetting({ locale, language, configuration, staged }: SettingChoices): LintSetting {
  const read = staged ? readFromIndex() : readFromDisk;
  return { styles: createHouseStyles(read, configuration), locale, language };
}
