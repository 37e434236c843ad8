/** A small newsroom: a configuration with a loaded term, a draft that uses it and a draft with nothing to report. */
export const configuration = `{
  // ours
  "rules": { "loaded-term": "error" },
  "loadedTerms": [{ "term": "martyr", "forms": ["martyrs"], "language": "en", "instead": "fighter", "why": "It takes a side." }]
}
`;

export const loaded =
  "# A night in the hills\n\nThe village 🕯️ buried a martyr on Friday & the school stayed shut.\n\nNobody called him a martyr then.\n";

export const clean = "# A quiet day\n\nThe road along the river was open again, and the bakery had bread.\n";

export const newsroom: Readonly<Record<string, string>> = {
  "copydesk.json": configuration,
  "news/loaded draft.md": loaded,
  "news/clean.md": clean,
};
