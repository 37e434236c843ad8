import { hasStem } from "../derived-form.ts";
import { exactKey } from "../spelling-keys.ts";
import { type Cluster, clusterOf, type Growing, joinUnknown } from "./join-unknown.ts";
import { type Knowledge, type KnownPlace, knownPlaces } from "./known-places.ts";
import type { Spelling } from "./spelling.ts";

/** Spellings put together by place: those that a list knows by what it says, the others by likeness. */
export function clusterSpellings(spellings: readonly Spelling[], knowledge: Knowledge): readonly Cluster[] {
  const clusters = new Map<KnownPlace["source"], Growing>();
  const unknown: Spelling[] = [];
  const parts: Spelling[] = [];
  const known: { spelling: Spelling; places: readonly KnownPlace[] }[] = [];
  for (const spelling of spellings) {
    const places = spelling.isPart && spelling.cued > 0 ? [] : knownPlaces(spelling.text, knowledge);
    // What the gazetteer knows belongs to the longer name that it stands in (*Dynamo Kiev*), unless a cue says that names have run together.
    if (places.length === 0) (spelling.isPart ? parts : unknown).push(spelling);
    else if (!spelling.isPart) known.push({ spelling, places });
  }
  for (const { spelling, places } of known) if (places.length === 1) addKnown(spelling, places);
  for (const { spelling, places } of known) if (places.length > 1) addKnown(spelling, places);
  const isName = nameTest(spellings, knowledge);
  const own = [...unknown, ...parts].filter(({ text, language }) => !hasStem(text, language, isName));
  return [...clusters.values(), ...joinUnknown([...clusters.values()], own, knowledge)];

  /** A name of several places is taken for the one that another spelling in the text names too, else for the first. */
  function addKnown(spelling: Spelling, places: readonly KnownPlace[]): void {
    const place = places.find(({ source }) => clusters.has(source)) ?? places[0];
    if (!place) return;
    const cluster = clusters.get(place.source);
    if (cluster) cluster.spellings.push(spelling);
    else clusters.set(place.source, clusterOf(place, spelling));
  }
}

/** Whether a name stands in the texts or in a gazetteer: what is derived from it is no spelling of another, *Kievan* none of *Kyivan*. */
function nameTest(spellings: readonly Spelling[], { gazetteers }: Knowledge): (name: string) => boolean {
  const here = new Set<string>();
  for (const { isPart, cued, text } of spellings) if (!isPart && cued > 0) here.add(exactKey(text));
  return (name) => here.has(exactKey(name)) || gazetteers.some(({ placesNamed }) => placesNamed(name).length > 0);
}
