/** The words and phrases of a list as packs write it: parted by commas or line ends, lower case, composed, with straight apostrophes (like `Token.lower`). */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** The single words of a list parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Lists put together into one, each word once. */
export function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
