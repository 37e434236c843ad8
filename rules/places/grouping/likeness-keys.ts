import { remember } from "../remember.ts";
import { articleKey } from "../spelling-keys.ts";

const sibilants = /(?:tsch|dsch|sch|dzh|tsj|sj|sh|zh|ch|dj|tz|ts)/gu;

/** Without any of these a name has no sound that takes two letters. */
const digraphs = /[hjz]|ts/u;

/** Not that of *dj*, *sj* and *tsj*. */
const loneJ = /(?<![dst])j/gu;

/** Letters to the sound that most of their readings share. Vowels, h, w and y are too unsteady to block by; j is as *dj* to some readers, as *y* to others. */
const classes: Readonly<Record<string, string>> = { p: "bpfv", t: "dt", k: "kqcgx", s: "sz", l: "l", n: "mn", r: "r" };

/** By the code of a letter, that of its sound; 0 where it has none to go by. */
const soundOf = new Uint8Array(128);
for (const [sound, letters] of Object.entries(classes))
  for (const letter of letters) soundOf[letter.charCodeAt(0)] = sound.charCodeAt(0);

/**
 * Keys of which two spellings of one name share at least one: consonants in classes, with each one left out in turn, so that a slip or another reading of one
 * letter still meets. Comparing only names with a key in common keeps grouping near linear. A key is a number made from its letters: of the few names that share
 * one by chance their letters tell.
 */
export const likenessKeys: (name: string) => readonly number[] = remember((name) => {
  const letters = articleKey(name);
  const keys: number[] = [];
  if (!letters.includes("j")) enterKeys(letters, keys);
  else for (const reading of ["y", "z"]) enterKeys(letters.replace(loneJ, reading), keys);
  return keys;
});

function enterKeys(letters: string, keys: number[]): void {
  const skeleton = skeletonOf(letters);
  if (skeleton.length < 2 && letters !== "") skeleton.push(letters.charCodeAt(0));
  enter(keyWithout(-1, skeleton), keys);
  if (skeleton.length > 2) for (let at = 0; at < skeleton.length; at++) enter(keyWithout(at, skeleton), keys);
}

function enter(key: number, keys: number[]): void {
  if (!keys.includes(key)) keys.push(key);
}

/** The skeleton without one of its sounds as a number (FNV-1a). */
function keyWithout(left: number, skeleton: readonly number[]): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < skeleton.length; at++) if (at !== left) key = Math.imul(key ^ (skeleton[at] ?? 0), 0x01000193);
  return key;
}

function skeletonOf(letters: string): number[] {
  const sounds = digraphs.test(letters)
    ? letters.replace(/kh|gh/gu, "k").replace(/ph/gu, "f").replace(/[td]h/gu, "t").replace(sibilants, "s")
    : letters;
  const skeleton: number[] = [];
  let before = 0;
  for (let at = 0; at < sounds.length; at++) {
    const sound = soundOf[sounds.charCodeAt(at)] ?? 0;
    if (sound === 0 || sound === before) continue;
    skeleton.push(sound);
    before = sound;
  }
  return skeleton;
}
