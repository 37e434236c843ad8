/** Singular and plural of nouns: *hôpital, hôpitaux; bureau, bureaux; corps*. */
export function plurals(text: string): readonly string[] {
  return entries(text).flatMap((noun) => [...new Set([noun, pluralOf(noun)])]);
}

/** Groups of one noun's forms, as figures are compared by them. */
export function groups(text: string): readonly (readonly string[])[] {
  return entries(text).map((noun) => [...new Set([noun, pluralOf(noun)])]);
}

/** Nouns and participles with a feminine, written in the masculine: *policier, policière, policiers, policières*; *directeur, directrice …*. */
export function gendered(text: string): readonly (readonly string[])[] {
  return entries(text).map((noun) => {
    const feminine = feminineOf(noun);
    return [...new Set([noun, pluralOf(noun), feminine, pluralOf(feminine)])];
  });
}

function entries(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

function pluralOf(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun;
  if (/al$/u.test(noun)) return `${noun.slice(0, -1)}ux`;
  return /(?:eau|au|eu)$/u.test(noun) ? `${noun}x` : `${noun}s`;
}

const feminineEndings: readonly (readonly [RegExp, string])[] = [
  [/eur$/u, "euse"],
  [/er$/u, "ère"],
  [/(?<stem>i|é)en$/u, "$<stem>enne"],
  [/on$/u, "onne"],
  [/el$/u, "elle"],
  [/f$/u, "ve"],
  [/x$/u, "se"],
];

/** *-teur* makes *-trice* after a consonant and in *-ateur, -iteur*, as far as speakers and actors of the news go; *-eur* else *-euse*. */
function feminineOf(noun: string): string {
  if (noun.endsWith("e")) return noun;
  if (/(?:a|i|u|c|p)teur$/u.test(noun)) return `${noun.slice(0, -3)}rice`;
  const ending = feminineEndings.find(([pattern]) => pattern.test(noun));
  return ending ? noun.replace(...ending) : `${noun}e`;
}
