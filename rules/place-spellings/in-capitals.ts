const shortest = 4;

/** A name in the capitals of the one that it stands in for: in a headline *KIEV* becomes *KYIV*. Fewer than four letters may be an abbreviation, which says nothing of case. */
export function inCapitalsLike(model: string, name: string): string {
  const letters = model.replace(/\P{L}/gu, "");
  return letters.length >= shortest && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    ? name.toUpperCase()
    : name;
}
