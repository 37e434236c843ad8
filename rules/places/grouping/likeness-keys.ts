import { remember } from "../remember.ts";
import { foldName } from "../romanization/fold-name.ts";

const sibilants = /(?:tsch|dsch|sch|dzh|tsj|sj|sh|zh|ch|dj|tz|ts)/gu;

/** Not that of *dj*, *sj* and *tsj*. */
const loneJ = /(?<![dst])j/gu;

/** Letters to the sound that most of their readings share. Vowels, h, w and y are too unsteady to block by; j is as *dj* to some readers, as *y* to others. */
const classes: Readonly<Record<string, string>> = {
  b: "p",
  p: "p",
  f: "p",
  v: "p",
  d: "t",
  t: "t",
  k: "k",
  q: "k",
  c: "k",
  g: "k",
  x: "k",
  s: "s",
  z: "s",
  l: "l",
  m: "n",
  n: "n",
  r: "r",
};

/**
 * Keys of which two spellings of one name share at least one: consonants in classes, with each one left out in turn, so that a slip or another reading of one
 * letter still meets. Comparing only names with a key in common keeps grouping near linear.
 */
export const likenessKeys: (name: string) => readonly string[] = remember(keysOf);

function keysOf(name: string): readonly string[] {
  const letters = lettersOf(name);
  const readings = letters.includes("j") ? [letters.replace(loneJ, "y"), letters.replace(loneJ, "z")] : [letters];
  return [...new Set(readings.flatMap((reading) => [...keysOfReading(reading)]))];
}

function* keysOfReading(letters: string): Generator<string> {
  const skeleton = skeletonOf(letters);
  yield skeleton.length < 2 ? skeleton + letters.slice(0, 1) : skeleton;
  if (skeleton.length > 2)
    for (let i = 0; i < skeleton.length; i += 1) yield skeleton.slice(0, i) + skeleton.slice(i + 1);
}

function skeletonOf(letters: string): string {
  const sounds = letters.replace(/kh|gh/gu, "k").replace(/ph/gu, "f").replace(/[td]h/gu, "t").replace(sibilants, "s");
  let skeleton = "";
  for (const letter of sounds) {
    const sound = classes[letter] ?? "";
    if (sound !== "" && !skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton;
}

function lettersOf(name: string): string {
  return foldName(name).letters.replaceAll(" ", "");
}
