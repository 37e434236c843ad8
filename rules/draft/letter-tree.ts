/** Words as a tree of letters, with what each means: a word is looked up while its text is walked, and never cut out of it. */
export class LetterTree<Meaning> {
  readonly #meanings: Meaning[] = [];
  /** By unit of UTF-16, the column of the table below, or what else there is to say of it. */
  readonly #columns: Uint8Array = new Uint8Array(0x10000);
  readonly #width: number;
  /** A row for each node, a column for each letter; node 0 leads nowhere, and words begin at node 1. */
  readonly #next: Uint16Array;

  /** Words of letters alone: a text is parted at anything else. */
  constructor(words: ReadonlyMap<string, Meaning>) {
    let letters = 0;
    let width = foreign + 1;
    for (const word of words.keys()) {
      letters += word.length;
      for (let at = 0; at < word.length; at++) this.#columns[word.charCodeAt(at)] ||= width++;
    }
    this.#width = width;
    this.#next = new Uint16Array((letters + 2) * width);
    let nodes = root;
    for (const [word, meaning] of words) {
      let node = root;
      for (let at = 0; at < word.length; at++) {
        const edge = node * width + (this.#columns[word.charCodeAt(at)] ?? 0);
        node = this.#next[edge] ||= ++nodes;
      }
      this.#meanings[node] = meaning;
    }
  }

  /** Visits the words of a text, which are letters and nothing else, with what each means, until told to stop. */
  walk(text: string, visit: (meaning: Meaning | undefined) => boolean): void {
    const [columns, next, width] = [this.#columns, this.#next, this.#width];
    let node = none;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const column = columns[unit] || this.#columnOf(unit, text, at);
      if (column !== apart) {
        node = next[(node === none ? root : node) * width + column] ?? 0;
      } else if (node !== none) {
        if (!visit(this.#meanings[node])) return;
        node = none;
      }
    }
    if (node !== none) visit(this.#meanings[node]);
  }

  /** Remembered, but for halves of characters: those are letters or not as the whole is. */
  #columnOf(unit: number, text: string, at: number): number {
    const isHalf = unit >> 11 === 0x1b;
    const isLow = unit >> 10 === 0x37;
    const point = text.codePointAt(isLow && at > 0 ? at - 1 : at) ?? unit;
    const whole = String.fromCodePoint(isHalf && point <= 0xffff ? unit : point);
    const column = /\p{L}/u.test(whole) ? foreign : apart;
    if (!isHalf) this.#columns[unit] = column;
    return column;
  }
}

/** Columns of units that are in no word: one that parts words, and a letter, which leads nowhere. */
const apart = 1;
const foreign = 2;

/** Nodes: outside of words, and where they begin. Node 0 is where no listed word goes on. */
const none = -1;
const root = 1;
