/** A place in a draft as people count: lines and columns from 1, columns in UTF-16 code units; the offset counts from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Lines {
  readonly positionAt: (offset: number) => Position;
  /** The text of a line without its ending; lines count from 1. */
  readonly textOf: (line: number) => string;
}

/** The lines of a text, ended by \n, \r\n or \r as editors have it. */
export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (ending) => ending.index + ending[0].length)];
  const startOf = (line: number) => starts[line - 1] ?? text.length;
  const lineAt = (offset: number) => {
    let low = 1;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    positionAt: (offset) => {
      const line = lineAt(offset);
      return { line, column: offset - startOf(line) + 1, offset };
    },
    textOf: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ""),
  };
}
