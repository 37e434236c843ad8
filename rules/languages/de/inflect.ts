/**
 * Nouns written as `haus +es häuser häusern, sprecher +s +n`: commas part the nouns, a word with a plus is an ending of the first word of its noun. Gives
 * the forms of each noun.
 */
export function inflect(text: string): readonly (readonly string[])[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [base = "", ...rest] = entry.split(/\s+/u);
      return [base, ...rest.map((form) => (form.startsWith("+") ? base + form.slice(1) : form))];
    });
}

/** Nouns for people on *-er* and the like: with genitive, plural and the feminine (*sprecher, sprechers, sprechern, sprecherin, sprecherinnen*). */
export function agents(text: string): readonly (readonly string[])[] {
  return bases(text).map((base) => [base, `${base}s`, `${base}n`, `${base}in`, `${base}innen`]);
}

/** Weak nouns for people: with *-en* in every case and the feminine (*soldat, soldaten, soldatin, soldatinnen*). */
export function weakAgents(text: string): readonly (readonly string[])[] {
  return bases(text).map((base) => {
    const stem = base.endsWith("e") ? base.slice(0, -1) : base;
    return [base, `${stem}en`, `${stem}in`, `${stem}innen`];
  });
}

/** Adjectives and participles as nouns (*verletzte, verletzten, verletzter, verletztem, verletztes*), written without their ending. */
export function adjectival(text: string): readonly (readonly string[])[] {
  return bases(text).map((base) => ["e", "en", "er", "em", "es"].map((ending) => base + ending));
}

/** Feminines in *-en* or *-n* (*behörde, behörden; regierung, regierungen*). */
export function feminines(text: string): readonly (readonly string[])[] {
  return bases(text).map((base) => [base, base.endsWith("e") ? `${base}n` : `${base}en`]);
}

function bases(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
