import { type HouseStyle, plainStyle } from "../rules/index.ts";

/** The house style in force for a draft. */
export interface StyleInForce {
  readonly style: HouseStyle;
  /** The URI of the configuration that decides last, or null where there is none. */
  readonly configuration: string | null;
}

/** The house style of each draft, read once until something that it was read from changes. */
export interface HouseStyles {
  /** The same object as long as nothing changed. */
  readonly of: (uri: string) => Promise<StyleInForce>;
  /** Whether a change of this file may change a style. */
  readonly readsFrom: (uri: string) => boolean;
  readonly forget: () => void;
}

const plain: StyleInForce = { style: plainStyle, configuration: null };

export function houseStyles(): HouseStyles {
  return { of: async () => plain, readsFrom: (uri) => uri.endsWith("/copydesk.json"), forget: () => {} };
}
