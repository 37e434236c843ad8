const shortest = 4;

/** Whether a name stands in capitals, as in a headline. Fewer than four letters may be an abbreviation, which says nothing of case. */
export function isInCapitals(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, "");
  return letters.length >= shortest && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** A name in the capitals of the one that it stands in for: in a headline *KIEV* becomes *KYIV*. */
export function inCapitalsLike(model: string, name: string): string {
  return isInCapitals(model) ? name.toUpperCase() : name;
}
