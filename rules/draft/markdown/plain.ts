/**
 * Whether a chunk is one paragraph that reads as it is written: nothing in it can be markup, in any line. It errs on the side of markup; that costs a parse.
 */
export function isPlain(chunk: string): boolean {
  return !inlineMarkup.test(chunk) && !lineMarkup.test(chunk) && !indented.test(chunk) && !manyLines.test(chunk);
}

/** Escapes, emphasis, code, links, images, references, HTML, comments. */
const inlineMarkup = /[\\*_`[\]<]|&[#a-z]|\{\/\*|\0/i;

/** Lines that open a heading, list, quote, fence or table, or underline a heading. */
const lineMarkup = /^[ \t]*(?:[-+>#=~|:]|\d{1,9}[.)](?:\s|$))/m;

const indented = /^(?: {0,3}\t| {4})/;

/** A blank line, or a carriage return that ends a line by itself. */
const manyLines = /\n[ \t\r]*\n|\r(?!\n)/;
