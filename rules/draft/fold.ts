/** The form in which words, names and listed phrases are compared: lower case, composed (NFC), curly apostrophes made straight. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Only what is outside ASCII can be composed or curly.
  return beyondAscii.test(lower) ? lower.normalize("NFC").replace(/[’ʼ]/g, "'") : lower;
}

const beyondAscii = /[^\0-\x7f]/;
