import { htmlEnd, opensHtml } from "./html-lines.ts";
import { closesFence, fenceOf, isEmptyItem, isThematicBreak, itemOffset, type Line, opensFootnote } from "./lines.ts";

/** What is open at the top level of a draft while its lines are passed. */
export class OpenBlocks {
  readonly #text: string;
  /** Raw text up to a closing fence, or up to the end of HTML. */
  #fence = "";
  #html: RegExp | null = null;
  /** HTML up to a blank line, in which no other markup counts. */
  #tags = false;
  /** What may be indented code: micromark reads a list after that differently, so what follows stays with it. */
  #code = false;
  /** The column where the content of a list item or footnote stands; 0 outside, infinity where only another item can follow. */
  #item = 0;
  #isItemEmpty = false;
  /** Not sure where a line without indent came after the item: it goes on with a paragraph or ended the list, and only a parse can tell. */
  #isItemSure = true;

  constructor(text: string) {
    this.#text = text;
  }

  close(): void {
    this.#item = 0;
    this.#isItemEmpty = false;
  }

  passBlank(): void {
    this.#tags = false;
    // An item that begins with a blank line is over; its list may go on with another.
    if (this.#isItemEmpty) this.#item = Number.POSITIVE_INFINITY;
    this.#isItemEmpty = false;
  }

  /** Whether a line after a blank one goes on with what is open. */
  holds(line: Line): boolean {
    if (this.#fence || this.#html || this.#code) return true;
    if (this.#item === 0) return false;
    if (line.indent >= this.#item || line.indent > 3) return true;
    return !isThematicBreak(this.#text, line) && itemOffset(this.#text, line) > 0;
  }

  /** Notes what a line opens or closes. */
  pass(line: Line, startsBlock: boolean): void {
    this.#code = (this.#item === 0 || !this.#isItemSure) && !this.#fence && !this.#html && line.indent > 3;
    if (this.#fence) {
      if (closesFence(this.#text, line, this.#fence)) this.#fence = "";
    } else if (this.#html) this.#passHtml(line);
    else if (!this.#tags) this.#passMarkup(line, startsBlock);
  }

  #passMarkup(line: Line, startsBlock: boolean): void {
    const isInside = this.#item > 0 && line.indent >= this.#item;
    if (line.indent > 3 || (isInside && this.#isItemSure)) {
      this.#isItemEmpty = false;
      return;
    }
    this.#fence = fenceOf(this.#text, line);
    this.#html = htmlEnd(this.#text, line);
    if (isInside) return;
    this.#tags = !this.#html && opensHtml(this.#text, line, startsBlock);
    if (this.#fence || this.#html || this.#tags) {
      this.close();
      this.#passHtml(line);
    } else this.#passItem(line, startsBlock);
  }

  #passHtml(line: Line): void {
    if (this.#html?.test(this.#text.slice(line.at, line.end))) this.#html = null;
  }

  #passItem(line: Line, startsBlock: boolean): void {
    if (endsList(this.#text, line)) {
      this.close();
      return;
    }
    const offset = opensFootnote(this.#text, line) ? 4 : itemOffset(this.#text, line);
    // A number other than 1 and an empty item begin no list within a paragraph; whether one is open is not known here.
    this.#isItemSure = offset > 0 && (startsBlock || (this.#item > 0 && this.#isItemSure));
    if (offset > 0) this.#item = offset;
    else if (this.#isItemEmpty) this.#item = 0;
    this.#isItemEmpty = offset > 0 && isEmptyItem(this.#text, line);
  }
}

function endsList(text: string, line: Line): boolean {
  return text[line.at] === ">" || text[line.at] === "#" || isThematicBreak(text, line);
}
