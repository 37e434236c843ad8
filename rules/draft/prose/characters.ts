/** What a code unit can be part of. Letters include combining marks and the joiners that Arabic and Indic script write inside words. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const SYMBOL = 5;

const known = new Uint8Array(0x10000);

/** The class of the code point at `at`, which is the first half of a pair where there is one. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const remembered = known[unit];
  if (remembered) return remembered;
  if (isHighSurrogate(unit)) return classOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const found = classOf(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** How many code units the code point at `at` takes. */
export function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

export function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === "’" || character === "‘" || character === "ʼ";
}

export function isHyphen(character: string | undefined): boolean {
  return character === "-" || character === "‐" || character === "‑";
}

export function isNoBreakSpace(character: string | undefined): boolean {
  return character === "\u00a0" || character === "\u202f" || character === "\u2007" || character === "\u2009";
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function classOf(character: string): number {
  if (/^[\s\p{Z}\p{Cc}\ufeff\u200b]$/u.test(character)) return SPACE;
  if (/^(?:\p{L}|\p{M}|\u200c|\u200d|\u00ad)$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  // Per cent and per mille are punctuation to Unicode and units to a reader.
  if (/^[%‰٪]$/u.test(character)) return SYMBOL;
  // Accents that stand alone serve as quotation marks.
  return /^[\p{P}`´]$/u.test(character) ? MARK : SYMBOL;
}
