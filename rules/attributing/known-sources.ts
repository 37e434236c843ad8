import type { Name } from "../draft/annotate/annotations.ts";
import type { Draft } from "../draft/draft.ts";
import { languageOf } from "../languages/index.ts";
import { contains, type Span } from "../span.ts";

/** Someone who vouches or speaks in a draft, by the fullest name. */
export interface KnownSource extends Span {
  readonly name: string;
}

/** Who vouches or speaks in the draft, in text order; nobody vague, and nobody known only as *he*. */
export function knownSources(draft: Draft): readonly KnownSource[] {
  const pronouns = new Set(languageOf(draft.language)?.attribution.pronouns.map(({ form }) => form));
  return [...namedIn(draft)]
    .filter(({ name }) => name !== "" && !pronouns.has(name.toLowerCase()))
    .sort((a, b) => a.start - b.start);
}

/** At most so many are offered: a choice that is read at a glance. */
const most = 3;

/** The names of the sources nearest to a place, the nearest first. */
export function nearestNames(known: readonly KnownSource[], place: Span): readonly string[] {
  let names: readonly string[] = [];
  let after = firstFrom(known, place.start);
  let before = after - 1;
  while (names.length < most) {
    const [left, right] = [known[before], known[after]];
    if (!left && !right) break;
    const toLeft = left ? place.start - left.end : Number.POSITIVE_INFINITY;
    const toRight = right ? right.start - place.end : Number.POSITIVE_INFINITY;
    const nearest = toLeft <= toRight ? left : right;
    if (nearest) names = withName(names, nearest.name);
    if (nearest === left) before--;
    else after++;
  }
  return names;
}

/** *Darwish*, *Hevin Darwish* and *Mayor Hevin Darwish* are one: it is offered once, by the fullest name. */
function withName(names: readonly string[], name: string): readonly string[] {
  if (names.some((other) => other === name || other.endsWith(` ${name}`))) return names;
  const shorter = names.findIndex((other) => name.endsWith(` ${other}`));
  return shorter < 0 ? [...names, name] : names.with(shorter, name);
}

function firstFrom(known: readonly KnownSource[], offset: number): number {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* namedIn(draft: Draft): Generator<KnownSource> {
  for (const { source } of draft.figures) if (source && !source.vague) yield plain(source);
  for (const { speaker } of draft.quotations) if (speaker && !speaker.vague) yield plain(speaker);
  const people = new Map<number, Name[]>();
  for (const name of draft.names)
    if (name.kind === "person") people.set(name.block, [...(people.get(name.block) ?? []), name]);
  for (const { source, block, vague, impersonal } of draft.attributions) {
    if (!source || vague || impersonal) continue;
    const text = draft.text.slice(source.start, source.end);
    const person = text.includes(",") ? people.get(block)?.find((name) => contains(source, name)) : undefined;
    yield plain({ ...source, name: person?.text ?? text });
  }
}

/** *The mayor, who had fled* is the mayor; what holds markup or a line's end is nobody's name. */
function plain({ start, end, name }: KnownSource): KnownSource {
  const [first = ""] = name.split(/[,(;:]/u);
  return { start, end, name: /^[\p{L}\p{N}\p{M} .&'’-]+$/u.test(first) ? first.trim() : "" };
}
