import type { FigureKind } from "../figure.ts";
import { type Candidate, isSmall } from "./candidate.ts";
import type { Predicate } from "./predicates/find-predicates.ts";
import type { Reading } from "./reading.ts";

/** What a figure is of, and whether it takes up a number given before (*the 176 passengers*). */
export interface Decision {
  readonly kind: FigureKind;
  readonly definite: boolean;
  /** The name of what happened, of noun or predicate, or "". */
  readonly happened: string;
}

const harm = new Set<FigureKind>(["casualty", "displaced", "detained", "damage"]);

/** The kind that predicate and noun give a number, or null where it is description and no claim. */
export function decideKind(candidate: Candidate, predicate: Predicate | null, reading: Reading): Decision | null {
  const { expression, counted } = candidate;
  const definite = isDefinite(candidate, reading);
  const happened = counted.happened || (predicate?.name ?? "");
  if (expression.unit === "money") return { kind: "money", definite, happened };
  if (expression.unit === "share") return isShareOfSomething(candidate) ? { kind: "share", definite, happened } : null;
  const noun = counted.kind === "never" ? null : counted.kind;
  const kind =
    noun === "casualty" || noun === "measure" ? noun : (harmOf(predicate) ?? noun ?? predicate?.kind ?? null);
  const harmed = counted.happened !== "" || (harmOf(predicate) !== null && predicate?.mild === false);
  if (isSmall(candidate)) {
    const ofMany = counted.whole !== null && counted.whole.min >= 10;
    if ((definite && !ofMany) || !(harmed || ofMany)) return null;
    if (expression.unhedged.min === 1 && !isCountedOne(candidate, predicate, reading)) return null;
    return { kind: kind ?? "people", definite, happened };
  }
  if (counted.bare && !counted.elided && !counted.whole) {
    if (
      (definite && !expression.hedged && !expression.vague) ||
      !(predicate || expression.vague || isSubject(candidate, reading))
    )
      return null;
    if (!predicate) return { kind: "people", definite, happened };
  }
  return { kind: kind ?? (counted.bare ? "people" : "measure"), definite, happened };
}

function harmOf(predicate: Predicate | null): FigureKind | null {
  return predicate && harm.has(predicate.kind) ? predicate.kind : null;
}

function isShareOfSomething({ expression, counted }: Candidate): boolean {
  return expression.digits || !counted.bare || expression.hedged || expression.unhedged.min >= 1;
}

function isDefinite({ expression }: Candidate, { tokens, lexicon, from }: Reading): boolean {
  // Taken for a hedge: alle twaalf.
  if (expression.hedged && lexicon.exempt.definites.has(tokens[expression.from]?.lower ?? "")) return true;
  // A relative is no demonstrative: de politie, die vier mensen aanhield.
  const isRelative = lexicon.clauseOpeners.at(tokens, expression.from - 2, expression.from) !== null;
  return (
    expression.from > from && !isRelative && lexicon.exempt.definites.has(tokens[expression.from - 1]?.lower ?? "")
  );
}

/** *One* is a number where it counts (*one child was among the dead*, *killed one and injured eight*), not where it is a pronoun. */
function isCountedOne(
  { expression, counted }: Candidate,
  predicate: Predicate | null,
  { tokens, lexicon, from }: Reading,
): boolean {
  const before = tokens[expression.from - 1]?.lower ?? "";
  if (expression.from > from && lexicon.exempt.definites.has(before)) return false;
  // A part that says who somebody is: Karim Aziz, one of the drivers who died; it is one of the towns that were taken.
  if (counted.elided && !counted.bare && (before === "," || lexicon.passives.has(before))) return false;
  if (!counted.bare || counted.elided) return true;
  return predicate !== null && (predicate.to === expression.from || predicate.from >= counted.to);
}

/** A hedged number that opens its sentence is its subject, whoever it counts: *Over a thousand reached the town.* */
function isSubject({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const effect = lexicon.hedges.before(tokens, expression.number.from, from)?.meaning;
  if (!effect || effect === "exactly" || expression.unhedged.min < 10) return false;
  if (expression.from === from) return counted.to < end && tokens[counted.to]?.kind === "word";
  return (
    expression.unhedged.min >= 1000 &&
    lexicon.hedges.before(tokens, expression.number.from, from)?.meaning === "atLeast"
  );
}
