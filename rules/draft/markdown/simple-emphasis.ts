import type { Inline } from "../block.ts";

/** Emphasis that can be read in one way only, met from left to right: each mark of one or two opens, or closes what was opened last by the like. */
export class SimpleEmphasis {
  readonly #chunk: string;
  readonly #end: number;
  readonly #open: { readonly delimiter: string; readonly start: number }[] = [];

  /** Text up to `end` is read. */
  constructor(chunk: string, end: number) {
    this.#chunk = chunk;
    this.#end = end;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Takes the run of marks at a place, adding to `inlines` what it closes; where the run ends, or 0 where only the Markdown parser can tell what it does. */
  take(at: number, inlines: Inline[]): number {
    const marker = this.#chunk[at] ?? "";
    let end = at + 1;
    while (this.#chunk[end] === marker) end++;
    if (end - at > 2 || end > this.#end) return 0;
    const delimiter = this.#chunk.slice(at, end);
    const { opens, closes } = this.#sidesOf(at, end);
    const last = this.#open.at(-1);
    if (closes && last?.delimiter === delimiter) {
      const kind = delimiter.length === 1 ? "emphasis" : "strong";
      inlines.push({ kind, start: last.start, end, target: "" });
      this.#open.pop();
      return end;
    }
    const mayClose = closes && this.#open.some((open) => open.delimiter.startsWith(marker));
    if (!opens || mayClose || this.#open.length === deepest) return 0;
    this.#open.push({ delimiter, start: at });
    return end;
  }

  /** Whether a run of marks can open and close emphasis, by what stands on either side (CommonMark 6.2). */
  #sidesOf(start: number, end: number): { readonly opens: boolean; readonly closes: boolean } {
    const before = start === 0 ? "white" : sideOf(this.#chunk[start - 1]);
    const after = end >= this.#end ? "white" : sideOf(this.#chunk[end]);
    const isLeft = after === "letter" || (after === "mark" && before !== "letter");
    const isRight = before === "letter" || (before === "mark" && after !== "letter");
    if (this.#chunk[start] === "*") return { opens: isLeft, closes: isRight };
    return { opens: isLeft && (!isRight || before === "mark"), closes: isRight && (!isLeft || after === "mark") };
  }
}

function sideOf(character: string | undefined): "white" | "mark" | "letter" {
  if (character === undefined || /\s/.test(character)) return "white";
  return /[\p{P}\p{S}]/u.test(character) ? "mark" : "letter";
}

/** Emphasis in emphasis, further than any draft goes: what is open is looked through at every mark. */
const deepest = 8;
