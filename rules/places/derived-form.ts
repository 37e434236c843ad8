import { languageOf } from "../languages/index.ts";
import { exactKey } from "./spelling-keys.ts";

/** Whether one name is the other with an ending: a possessive (*Ruslands*), an adjective or inhabitant (*Baghouzse*, *Kyivan*), a plural. */
export function isDerivedFrom(nameA: string, nameB: string, language: string): boolean {
  const [shorter, longer] = [exactKey(nameA), exactKey(nameB)].sort((a, b) => a.length - b.length);
  const derived = languageOf(language)?.names.derived;
  if (!shorter || !longer || !derived) return false;
  const endings = [...derived.endings, ...derived.possessives, "s"];
  return endings.some(
    (ending) => longer === shorter + ending || (/[aeioy]$/u.test(shorter) && longer === shorter.slice(0, -1) + ending),
  );
}
