import type { Wording } from "../../rules/index.ts";

/** An option of a verb, as its help and the shell completion show it. */
export interface Option {
  readonly says: Wording;
  /** The name of its value: `FILE`, `N`; none for a switch. */
  readonly takes?: string;
  /** The values it can have. */
  readonly choices?: readonly string[];
  /** May be given several times; its own reader then knows the choices. */
  readonly repeats?: true;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What every verb knows. */
export const commonOptions: OptionTable = {
  help: { says: { en: "Show this help.", nl: "Toon deze hulp." } },
  version: { says: { en: "Show the version.", nl: "Toon de versie." } },
  locale: { takes: "en|nl", choices: ["en", "nl"], says: { en: "Speak this language.", nl: "Spreek deze taal." } },
  "no-color": { says: { en: "Use no colours.", nl: "Gebruik geen kleuren." } },
};
