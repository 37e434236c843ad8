import { languageOf } from "../languages/index.ts";
import { typographicKey } from "./spelling-keys.ts";

/** Whether one name is the other with an ending in some of its words: a possessive (*Ruslands*), an adjective or inhabitant (*Baghouzse*, *Kyivan*), a plural. */
export function isDerivedFrom(nameA: string, nameB: string, language: string): boolean {
  const [a, b] = [nameA.split(" "), nameB.split(" ")];
  if (a.length !== b.length) return false;
  return a.every((word, i) => isWordDerivedFrom(word, b[i] ?? "", language));
}

function isWordDerivedFrom(wordA: string, wordB: string, language: string): boolean {
  const [shorter, longer] = [typographicKey(wordA), typographicKey(wordB)].sort((a, b) => a.length - b.length);
  const derived = languageOf(language)?.names.derived;
  if (shorter === undefined || longer === undefined || !derived) return false;
  const endings = ["s", ...[...derived.endings, ...derived.possessives].map(typographicKey)];
  if (longer.length === shorter.length) return longer === shorter;
  return endings.some(
    (ending) => longer === shorter + ending || (/[aeioy]$/u.test(shorter) && longer === shorter.slice(0, -1) + ending),
  );
}
