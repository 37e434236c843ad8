import type { Sentence, Token } from "../../block.ts";

/** A headline that gives every word a capital, or is in capitals altogether, tells nothing by its capitals. */
export function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  if (tokens[sentence.to - 1]?.text === ".") return false;
  let words = 0;
  let capitals = 0;
  let lowerCase = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    lowerCase ||= token.word.small || /\p{Ll}/u.test(token.text);
    if (token.text.length < 4) continue;
    words += 1;
    if (token.word.capital) capitals += 1;
  }
  return (words >= 4 && capitals / words > 0.7) || (words >= 2 && !lowerCase);
}
