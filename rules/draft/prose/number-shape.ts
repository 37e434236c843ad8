import { classAt, DIGIT, isHyphen, isNoBreakSpace, LETTER, widthAt } from "./characters.ts";

/**
 * Where the number that starts at `at` ends, grouping and decimals included: `1,200`, `60.000`, `1 200`, `3,5`, `1.234,56`. A plain space groups only where
 * what follows are whole groups of three.
 */
export function endOfNumber(text: string, at: number): number {
  const firstEnd = endOfDigits(text, at);
  let end = firstEnd;
  let separator = "";
  if (firstEnd - at <= 3 && text[at] !== "0") {
    for (;;) {
      const next = text[end] ?? "";
      if (!isGrouping(next) || (separator && next !== separator)) break;
      const groupEnd = endOfDigits(text, end + 1);
      if (groupEnd - end - 1 !== 3 || (next === " " && !closesGroup(text, groupEnd))) break;
      separator = next;
      end = groupEnd;
    }
  }
  const decimal = text[end];
  if ((decimal === "." || decimal === ",") && decimal !== separator && classAt(text, end + 1) === DIGIT)
    return endOfDigits(text, end + 1);
  return end;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) === DIGIT) end += widthAt(text, end);
  return end;
}

function isGrouping(character: string): boolean {
  return (
    character === "," ||
    character === "." ||
    character === " " ||
    character === "'" ||
    character === "’" ||
    isNoBreakSpace(character)
  );
}

/** Whether a group after a plain space is the end of a number and not the start of a name, date or other word: `380 000 mensen`, not `7 155mm`. */
function closesGroup(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = classAt(text, end);
  return next !== LETTER && next !== DIGIT && !isHyphen(text[end]) && text[end] !== ":" && text[end] !== "/";
}
