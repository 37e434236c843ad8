import { exactKey } from "../spelling-keys.ts";
import { judgeLikeness, needsNoCue } from "./judge-likeness.ts";
import type { Knowledge, KnownPlace } from "./known-places.ts";
import { likenessKeys } from "./likeness-keys.ts";
import { createNameSet } from "./name-set.ts";
import type { Likelihood, Spelling } from "./spelling.ts";

/** Spellings of one place; those that the place's own list does not have come with what speaks for them. */
export interface Cluster {
  readonly place: KnownPlace | null;
  readonly spellings: readonly Spelling[];
  /** By exact key; absent for spellings that are listed, and for the one that the others are like. */
  readonly likelihoods: ReadonlyMap<string, Likelihood>;
}

export interface Growing extends Cluster {
  readonly spellings: Spelling[];
  likelihoods: ReadonlyMap<string, Likelihood>;
}

const none: ReadonlyMap<string, Likelihood> = new Map();

export function clusterOf(place: KnownPlace | null, spelling: Spelling): Growing {
  return { place, spellings: [spelling], likelihoods: none };
}

/** Over many drafts a name is compared where this share of its mentions has a cue. */
const leastCued = 0.1;

/** With how many names of a key a name is compared: a draft of a megabyte has no more that are alike, and the keys of one far longer bring chance together. */
const mostMet = 32;

/**
 * Puts each spelling that no list has with the cluster it is most like, a known one or one of those that this gives; those used most come first, so that a rare one
 * joins a common one.
 */
export function joinUnknown(
  known: readonly Growing[],
  unknown: readonly Spelling[],
  { least, house }: Knowledge,
): readonly Cluster[] {
  const isComparable = ({ cued, mentions }: Spelling) => least === "possible" || cued > leastCued * mentions;
  const isEnough = ({ certainty, reason }: Likelihood) =>
    least === "possible" || certainty === "likely" || reason === "typography" || reason === "article";
  const couldMeet = meetingTest([...known.flatMap(({ spellings }) => spellings), ...unknown].filter(isComparable));
  const met = new Map<number, Met[]>();
  for (const cluster of known)
    for (const spelling of cluster.spellings)
      if (isComparable(spelling) && couldMeet(spelling)) enter({ cluster, spelling }, met);
  const clusters = new Set<Growing>();
  const alone: Growing[] = [];
  const meeting: Spelling[] = [];
  for (const spelling of unknown)
    if (isComparable(spelling) && couldMeet(spelling)) meeting.push(spelling);
    else if (!spelling.isPart) alone.push(clusterOf(null, spelling));
  for (const spelling of meeting.sort(mostUsedFirst)) {
    let best: { cluster: Growing; likelihood: Likelihood } | null = null;
    for (const other of metBy(spelling, met)) {
      if (house.areDistinct(spelling.text, other.spelling.text)) continue;
      const likelihood = judgeLikeness(spelling, other.spelling);
      if (likelihood && isEnough(likelihood) && likelihood.strength > (best?.likelihood.strength ?? 0))
        best = { cluster: other.cluster, likelihood };
    }
    if (spelling.isPart && !(best && isVariation(best.likelihood))) {
      if (spelling.cued > 0) enter({ cluster: clusterOf(null, spelling), spelling }, met);
      continue;
    }
    const cluster = best?.cluster ?? clusterOf(null, spelling);
    if (best) {
      cluster.spellings.push(spelling);
      cluster.likelihoods = new Map(cluster.likelihoods).set(exactKey(spelling.text), best.likelihood);
    }
    if (!cluster.place) clusters.add(cluster);
    if (!spelling.isPart) enter({ cluster, spelling }, met);
  }
  return [...clusters, ...alone];
}

/** A spelling that others may be like, with its cluster. */
interface Met {
  readonly cluster: Growing;
  readonly spelling: Spelling;
}

/** Which of some spellings could be found to be like another of them: most are neither beside a cue, nor sure names, nor have a key of a name beside a cue. */
function meetingTest(spellings: readonly Spelling[]): (spelling: Spelling) => boolean {
  const cued = createNameSet();
  for (const spelling of spellings) if (spelling.cued > 0) cued.add(spelling.text);
  return (spelling) => spelling.cued > 0 || needsNoCue(spelling) || cued.hasLike(spelling.text);
}

function mostUsedFirst(a: Spelling, b: Spelling): number {
  return b.mentions - b.doubtful - (a.mentions - a.doubtful) || b.cued - a.cued || a.first - b.first;
}

function enter(entry: Met, met: Map<number, Met[]>): void {
  for (const key of likenessKeys(entry.spelling.text)) {
    const there = met.get(key);
    if (!there) met.set(key, [entry]);
    else if (there.length < mostMet) there.push(entry);
  }
}

function metBy({ text }: Spelling, met: ReadonlyMap<number, readonly Met[]>): Iterable<Met> {
  const others = new Set<Met>();
  for (const key of likenessKeys(text)) for (const other of met.get(key) ?? []) others.add(other);
  return others;
}

/** Part of a longer name that has a name's very letters is that name, or chance; only another romanization of it tells. */
function isVariation({ reason }: Likelihood): boolean {
  return reason === "romanization" || reason === "slip";
}
