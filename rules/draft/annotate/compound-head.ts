/**
 * What a compound is by its last part, looked up in `heads`: *baas* of *politiebaas*, *strijders* of *IS-strijders*. What stands behind a hyphen counts whatever its
 * length; else a head has at least `shortest` letters, for shorter ones are found by chance (*-lijk*, *-man*), and something before it.
 */
export function compoundHead<Meaning>(
  word: string,
  heads: ReadonlyMap<string, Meaning>,
  shortest: number,
): Meaning | undefined {
  const behind = behindHyphen(word, heads);
  if (behind !== undefined) return behind;
  const first = Math.max(shortestFirst, word.length - longestHead);
  for (let from = first; from <= word.length - shortest; from++) {
    const head = heads.get(word.slice(from));
    if (head !== undefined) return head;
  }
  return undefined;
}

/** What stands behind the last hyphen of a word. */
export function behindHyphen<Meaning>(word: string, heads: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const hyphen = word.lastIndexOf("-");
  return hyphen >= 0 ? heads.get(word.slice(hyphen + 1)) : undefined;
}

const shortestFirst = 2;

/** No listed noun is longer; a word without end is not looked through. */
const longestHead = 40;
