import { remember } from "./remember.ts";
import { foldName } from "./romanization/fold-name.ts";

const apostrophes = /['’‘ʼʿʾʻ`´]/gu;

const plain = /^[a-z-]+(?: [a-z-]+)*$/u;

/** Equal for spellings that never count as different: case, the style of apostrophes, composed and combining letters, runs of white space. */
export function exactKey(name: string): string {
  const lower = name.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize("NFC").replace(apostrophes, "'").replace(/\s+/gu, " ").trim();
}

/** Equal for spellings that differ in diacritics alone, and in what never counts. */
export const unmarkedKey: (name: string) => string = remember((name) =>
  exactKey(name).normalize("NFD").replace(/\p{M}/gu, ""),
);

/** Equal for spellings that never count as different but for their case. */
export function casedKey(name: string): string {
  return name.normalize("NFC").replace(apostrophes, "'").replace(/\s+/gu, " ").trim();
}

/** Equal for spellings that differ in typography alone: diacritics, hyphen or space, apostrophe or none. */
export const typographicKey: (name: string) => string = remember((name) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss"),
);

/** Equal for spellings that differ in the romanized article besides: *al-Bab*, *Bab*, *El Bab*. */
export function articleKey(name: string): string {
  return foldName(name).letters.replaceAll(" ", "");
}
