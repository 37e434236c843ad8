/** White space to Markdown, which a no-break space is not. */
export function isWhite(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}

/** A line of white space alone within a text. */
export const blankLine: RegExp = /\n[ \t\r]*\n/;

/** The end of a stretch of text without the white space it ends in. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text[at - 1])) at--;
  return at;
}
