/** Marks of one family close each other. */
export type MarkFamily = "double" | "single" | "guillemet" | "single guillemet";

/** The family of a quotation mark, a doubled apostrophe or comma among them; undefined for what is none. */
export function familyOf(text: string): MarkFamily | undefined {
  return families.get(text);
}

const families: ReadonlyMap<string, MarkFamily> = new Map(
  Object.entries<MarkFamily>({
    '"': "double",
    "“": "double",
    "”": "double",
    "„": "double",
    "‟": "double",
    "＂": "double",
    ",,": "double",
    "''": "double",
    "’’": "double",
    "‘‘": "double",
    "``": "double",
    "'": "single",
    "‘": "single",
    "’": "single",
    "‚": "single",
    "‛": "single",
    "`": "single",
    "´": "single",
    "«": "guillemet",
    "»": "guillemet",
    "‹": "single guillemet",
    "›": "single guillemet",
  }),
);
