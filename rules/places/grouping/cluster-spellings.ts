import { stemsOf } from "../derived-form.ts";
import { exactKey } from "../spelling-keys.ts";
import { judgeLikeness, type Likelihood } from "./judge-likeness.ts";
import { type Knowledge, type KnownPlace, knownPlaces } from "./known-places.ts";
import { likenessKeys } from "./likeness-keys.ts";
import type { Spelling } from "./spelling.ts";

/** Spellings of one place; those that the place's own list does not have come with what speaks for them. */
export interface Cluster {
  readonly place: KnownPlace | null;
  readonly spellings: readonly Spelling[];
  /** By exact key; absent for spellings that are listed, and for the one that the others are like. */
  readonly likelihoods: ReadonlyMap<string, Likelihood>;
}

interface Growing {
  place: KnownPlace | null;
  spellings: Spelling[];
  likelihoods: Map<string, Likelihood>;
}

export function clusterSpellings(spellings: readonly Spelling[], knowledge: Knowledge): readonly Cluster[] {
  const clusters = new Set<Growing>();
  const byPlace = new Map<KnownPlace["source"], Growing>();
  const unknown: Spelling[] = [];
  const ambiguous: { spelling: Spelling; places: readonly KnownPlace[] }[] = [];
  for (const spelling of spellings.filter(({ isPart }) => !isPart)) {
    const places = knownPlaces(spelling.text, knowledge);
    if (places.length === 0) unknown.push(spelling);
    else if (places.length > 1) ambiguous.push({ spelling, places });
    else addKnown(spelling, places);
  }
  for (const { spelling, places } of ambiguous) addKnown(spelling, places);
  // What the gazetteer knows belongs to the longer name that it stands in (*Dynamo Kiev*), unless a cue says that names have run together.
  const parts = spellings.filter(
    ({ isPart, cued, text }) => isPart && (cued > 0 || knownPlaces(text, knowledge).length === 0),
  );
  const isName = nameTest(spellings, knowledge);
  joinUnknown(
    clusters,
    [...unknown, ...parts].filter(({ text, language }) => !stemsOf(text, language).some(isName)),
    knowledge,
  );
  return [...clusters];

  /** A name of several places is taken for the one that another spelling in the text names too, else for the first. */
  function addKnown(spelling: Spelling, places: readonly KnownPlace[]): void {
    const place = places.find(({ source }) => byPlace.has(source)) ?? places[0];
    if (!place) return;
    const cluster = byPlace.get(place.source) ?? emptyCluster(place);
    clusters.add(cluster);
    byPlace.set(place.source, cluster);
    cluster.spellings.push(spelling);
  }
}

/** Whether a name stands in the texts or in a gazetteer: what is derived from it is no spelling of another, *Kievan* none of *Kyivan*. */
function nameTest(spellings: readonly Spelling[], { gazetteers }: Knowledge): (name: string) => boolean {
  const here = new Set(spellings.filter(({ isPart, cued }) => !isPart && cued > 0).map(({ text }) => exactKey(text)));
  return (name) => here.has(exactKey(name)) || gazetteers.some(({ placesNamed }) => placesNamed(name).length > 0);
}

function emptyCluster(place: KnownPlace | null, spellings: Spelling[] = []): Growing {
  return { place, spellings, likelihoods: new Map() };
}

/** Over many drafts a name is compared where this share of its mentions has a cue. */
const leastCued = 0.1;

/** With how many names of a key a name is compared: a draft of a megabyte has no more that are alike, and the keys of one far longer bring chance together. */
const mostMet = 32;

/** Puts each spelling that no list has with the cluster it is most like; those used most come first, so that a rare one joins a common one. */
function joinUnknown(clusters: Set<Growing>, unknown: readonly Spelling[], knowledge: Knowledge): void {
  const met = new Map<string, { cluster: Growing; spelling: Spelling }[]>();
  const enter = (cluster: Growing, spelling: Spelling) => {
    if (!isComparable(spelling)) return;
    for (const key of likenessKeys(spelling.text)) {
      const there = met.get(key);
      if (there && there.length < mostMet) there.push({ cluster, spelling });
      else if (!there) met.set(key, [{ cluster, spelling }]);
    }
  };
  const { least } = knowledge;
  const isComparable = ({ cued, mentions }: Spelling) => least === "possible" || cued > leastCued * mentions;
  const isEnough = ({ certainty, reason }: Likelihood) =>
    least === "possible" || certainty === "likely" || reason === "typography" || reason === "article";
  for (const cluster of clusters) for (const spelling of cluster.spellings) enter(cluster, spelling);
  const ranked = [...unknown].sort(
    (a, b) => b.mentions - b.doubtful - (a.mentions - a.doubtful) || b.cued - a.cued || a.first - b.first,
  );
  for (const spelling of ranked) {
    let best: { cluster: Growing; likelihood: Likelihood } | null = null;
    const seen = new Set<Spelling>();
    for (const key of isComparable(spelling) ? likenessKeys(spelling.text) : [])
      for (const other of met.get(key) ?? []) {
        if (seen.has(other.spelling) || knowledge.house.areDistinct(spelling.text, other.spelling.text)) continue;
        seen.add(other.spelling);
        const likelihood = judgeLikeness(spelling, other.spelling);
        if (likelihood && isEnough(likelihood) && likelihood.strength > (best?.likelihood.strength ?? 0))
          best = { cluster: other.cluster, likelihood };
      }
    if (spelling.isPart && !(best && isVariation(best.likelihood))) {
      if (spelling.cued > 0) enter(emptyCluster(null, [spelling]), spelling);
      continue;
    }
    const cluster = best?.cluster ?? emptyCluster(null);
    if (best) cluster.likelihoods.set(exactKey(spelling.text), best.likelihood);
    clusters.add(cluster);
    cluster.spellings.push(spelling);
    if (!spelling.isPart) enter(cluster, spelling);
  }
}

/** Part of a longer name that has a name's very letters is that name, or chance; only another romanization of it tells. */
function isVariation({ reason }: Likelihood): boolean {
  return reason === "romanization" || reason === "slip";
}
