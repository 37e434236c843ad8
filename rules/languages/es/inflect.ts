/** Singular and plural of nouns: *hospital, hospitales; misil, misiles; explosión, explosiones; voz, voces*. */
export function plurals(text: string): readonly string[] {
  return groups(text).flat();
}

/** Groups of one noun's forms, as figures are compared by them. */
export function groups(text: string): readonly (readonly string[])[] {
  return entries(text).map((noun) => forms([noun]));
}

/** Nouns and participles with a feminine, written in the masculine: *herido, herida, heridos, heridas; director, directora …; militar, militares*. */
export function gendered(text: string): readonly (readonly string[])[] {
  return entries(text).map((noun) => forms([noun, feminineOf(noun)]));
}

function entries(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

function forms(singulars: readonly string[]): readonly string[] {
  return [...new Set(singulars.flatMap((noun) => [noun, pluralOf(noun)]))];
}

const accents: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

function pluralOf(noun: string): string {
  if (/[aeiouáéó]$/u.test(noun)) return `${noun}s`;
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`;
  if (/[áéíóú](?:n|s)$/u.test(noun)) return `${unaccented(noun)}es`;
  // *Los lunes*, but *meses*, *gases*: only a word of one syllable bears its stress on the last.
  return /[aeiou].*[^aeiou][aeiou]s$/u.test(noun) ? noun : `${noun}es`;
}

function feminineOf(noun: string): string {
  if (noun.endsWith("o")) return `${noun.slice(0, -1)}a`;
  if (noun.endsWith("or")) return `${noun}a`;
  return /[áéíóú](?:n|s)$/u.test(noun) ? `${unaccented(noun)}a` : noun;
}

/** The accent of a last syllable goes where a syllable follows: *alemán, alemanes*. */
function unaccented(noun: string): string {
  const at = noun.length - 2;
  return noun.slice(0, at) + (accents[noun.charAt(at)] ?? noun.charAt(at)) + noun.slice(at + 1);
}
