import type { Wording } from "../rules/index.ts";

/** The text of a file without its byte-order mark, or why it is no text. */
export type Decoding =
  | { readonly text: string; readonly hasMark: boolean; readonly fault?: never }
  | { readonly fault: Wording; readonly values: Readonly<Record<string, string>> };

/** Decodes UTF-8 to the letter: a byte that is none is an error, since offsets and fixes would be wrong after it. */
export function decodeText(bytes: Uint8Array): Decoding {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { fault: faults.utf16, values: {} };
  if (bytes.subarray(0, 8192).includes(0)) return { fault: faults.binary, values: {} };
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), hasMark };
  } catch {
    return { fault: faults.invalid, values: placeOf(firstInvalid(bytes), bytes) };
  }
}

/** The bytes of a text, with the mark that it had. */
export function encodeText(text: string, hasMark: boolean): Uint8Array {
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Where decoding first goes wrong: the longest beginning that decodes, by halving, without the bytes of a letter that is never finished. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  while (!decodes(bytes.subarray(0, good), { stream: false })) good -= 1;
  return good;
}

function decodes(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function placeOf(offset: number, bytes: Uint8Array): Readonly<Record<string, string>> {
  const line = bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  const from = bytes.lastIndexOf(0x0a, offset - 1) + 1;
  const column = new TextDecoder().decode(bytes.subarray(offset === 0 ? 0 : from, offset)).length + 1;
  return {
    line: String(line),
    column: String(column),
    byte: `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
  };
}

const faults = {
  utf16: { en: "this is UTF-16; save it as UTF-8.", nl: "dit is UTF-16; bewaar het als UTF-8." },
  binary: { en: "this is a binary file.", nl: "dit is een binair bestand." },
  invalid: {
    en: "this is not valid UTF-8 (byte {byte}).",
    nl: "dit is geen geldige UTF-8 (byte {byte}).",
  },
};
