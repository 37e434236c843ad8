/** A line of Markdown seen from the top level of the draft: `at` is its first character that is not white space, `indent` the column of that. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly indent: number;
}

export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  let at = start;
  let indent = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) indent++;
    else if (unit === 0x09) indent += 4 - (indent % 4);
    else if (unit !== 0x0d) break;
  }
  return { start, end, at, indent };
}

export function isBlank(line: Line): boolean {
  return line.at >= line.end;
}

/** The column where the content of a list item begins, or 0 where the line opens no item. */
export function itemOffset(text: string, line: Line): number {
  const marker = markerWidth(text, line);
  if (marker === 0) return 0;
  let column = line.indent + marker;
  let spaces = 0;
  for (let at = line.at + marker; at < line.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) spaces++;
    else if (unit === 0x09) spaces += 4 - ((column + spaces) % 4);
    else if (unit !== 0x0d) {
      column += spaces > 4 ? 1 : spaces;
      return spaces === 0 ? 0 : column;
    }
  }
  return column + 1;
}

/** Whether a line opens an item with nothing in it yet. */
export function isEmptyItem(text: string, line: Line): boolean {
  return text.slice(line.at + markerWidth(text, line), line.end).trim() === "";
}

/** `***`, `- - -`, `___`: looks like an item and is none. */
export function isThematicBreak(text: string, line: Line): boolean {
  const first = text[line.at];
  if (first !== "*" && first !== "-" && first !== "_") return false;
  let count = 0;
  for (let at = line.at; at < line.end; at++) {
    if (text[at] === first) count++;
    else if (!isWhite(text[at])) return false;
  }
  return count >= 3;
}

/** The run of backticks or tildes that opens fenced code, or "". */
export function fenceOf(text: string, line: Line): string {
  const first = text[line.at];
  if (first !== "`" && first !== "~") return "";
  let at = line.at;
  while (text[at] === first) at++;
  if (at - line.at < 3) return "";
  if (first === "`" && text.slice(at, line.end).includes("`")) return "";
  return text.slice(line.at, at);
}

export function closesFence(text: string, line: Line, fence: string): boolean {
  if (line.indent > 3 || !text.startsWith(fence, line.at)) return false;
  let at = line.at;
  while (text[at] === fence[0]) at++;
  while (isWhite(text[at])) at++;
  return at >= line.end;
}

export function opensFootnote(text: string, line: Line): boolean {
  return (
    text.startsWith("[^", line.at) &&
    /^\[\^(?:[^\]\\\s]|\\.)+\]:/.test(text.slice(line.at, Math.min(line.end, line.at + 1010)))
  );
}

function markerWidth(text: string, line: Line): number {
  const first = text.charCodeAt(line.at);
  if (first === 0x2d || first === 0x2a || first === 0x2b) return 1;
  let at = line.at;
  while (at - line.at < 10 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  if (at === line.at || at - line.at > 9) return 0;
  return text[at] === "." || text[at] === ")" ? at + 1 - line.at : 0;
}

function isWhite(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\r";
}
