import type { Candidate } from "../candidate.ts";
import type { Predicate } from "./find-predicates.ts";

const harmToPeople = new Set(["casualty", "displaced", "detained"]);
const people = new Set(["people", "forces", "casualty", "displaced", "detained"]);
const things = new Set(["damage", "materiel", "measure"]);

/** People are killed, driven out and arrested; houses are destroyed. An unknown noun may be either. */
export function fits(predicate: Predicate, { counted, expression }: Candidate): boolean {
  if (expression.unit === "money" || counted.kind === "never") return false;
  if (harmToPeople.has(predicate.kind)) {
    if (counted.kind === null) return counted.bare || predicate.kind !== "detained";
    return people.has(counted.kind);
  }
  if (predicate.kind === "damage") return counted.kind === null ? !counted.bare : things.has(counted.kind);
  return counted.kind === null || counted.kind === predicate.kind;
}

/** Of a harm predicate (rules.md section 1). */
export function isHarm({ kind }: Predicate): boolean {
  return harmToPeople.has(kind) || kind === "damage";
}
