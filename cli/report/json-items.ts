/** Writes the items of a JSON array as they come, one a line: gives back what each call adds to the text. */
export function createItems(): (items: readonly object[]) => string {
  let separator = "\n";
  return (items) => {
    const lines = items.map((item) => JSON.stringify(item));
    if (lines.length === 0) return "";
    const added = separator + lines.join(",\n");
    separator = ",\n";
    return added;
  };
}
