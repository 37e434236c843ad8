import { languageOf } from "../languages/index.ts";
import { remember } from "./remember.ts";
import { typographicKey } from "./spelling-keys.ts";

/** Whether one name is the other with an ending in some of its words: a possessive (*Ruslands*), an adjective or inhabitant (*Baghouzse*, *Kyivan*), a plural. */
export function isDerivedFrom(nameA: string, nameB: string, language: string): boolean {
  const [a, b] = [nameA.split(" "), nameB.split(" ")];
  if (a.length !== b.length) return false;
  return a.every((word, i) => isWordDerivedFrom(word, b[i] ?? "", language));
}

/** Whether what is left of a name without one of the endings of derived forms is a name: of *Kievan* it is *Kiev*. */
export function hasStem(name: string, language: string, isName: (stem: string) => boolean): boolean {
  const lower = name.toLowerCase();
  for (const ending of endingsIn(language)) {
    const length = name.length - ending.length;
    if (length >= shortestStem && lower.endsWith(ending) && isName(name.slice(0, length))) return true;
  }
  return false;
}

const shortestStem = 4;

const endingsIn = remember((language): readonly string[] => {
  const derived = languageOf(language)?.names.derived;
  if (!derived) return [];
  return [...new Set(["s", ...[...derived.endings, ...derived.possessives].map(typographicKey)])].filter(Boolean);
});

function isWordDerivedFrom(wordA: string, wordB: string, language: string): boolean {
  const [shorter, longer] = [typographicKey(wordA), typographicKey(wordB)].sort((a, b) => a.length - b.length);
  const endings = endingsIn(language);
  if (shorter === undefined || longer === undefined || endings.length === 0) return false;
  if (longer.length === shorter.length) return longer === shorter;
  return endings.some(
    (ending) => longer === shorter + ending || (/[aeioy]$/u.test(shorter) && longer === shorter.slice(0, -1) + ending),
  );
}
