/** Words as a tree of letters, with what each means: a word is looked up while its text is walked, and never cut out of it. */
export class LetterTree<Meaning> {
  readonly #meanings: Meaning[] = [];
  /** By unit of UTF-16, the column of the table below; 0 for one that is in no word. */
  readonly #columns: Uint8Array = new Uint8Array(0x10000);
  readonly #width: number;
  /** A row for each node, a column for each letter; node 0 leads nowhere, and words begin at node 1. */
  readonly #next: Uint16Array;

  constructor(words: ReadonlyMap<string, Meaning>) {
    let letters = 0;
    let width = 1;
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

  /** The node after `node` by a unit of UTF-16. */
  step(node: number, unit: number): number {
    return this.#next[node * this.#width + (this.#columns[unit] ?? 0)] ?? 0;
  }

  /** What the word means that ends at a node, if one does. */
  meaningAt(node: number): Meaning | undefined {
    return this.#meanings[node];
  }
}

export const root = 1;
