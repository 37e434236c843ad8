/**
 * Words that names of places begin with, as romanized from Arabic, Persian, Turkish, Hebrew and the Slavic languages: hill, monastery, spring, village, ruin, valley,
 * mountain, house, well, cape, river, castle, gate, father and mother of, new, upper and lower. Folded as `foldName` folds.
 */
const words = new Set(
  `tell tall tal tel tepe tappeh deir dayr der ain ayn ein kafr kfar kafar kufr khirbet khirbat khirbah khan wadi wad jabal jebel djebel jebal gebel beit bayt beth bir ras nahr
  qalat qalaat qala qalah kalat bab abu abou aboe umm oum um sheikh shaykh cheikh kibbutz moshav kuh qaleh deh novo novy nova nizhny nizhnyaya verkhny verkhnyaya stary stara velyka mala`.split(
    /\s+/u,
  ),
);

/** Whether a name's first word of several is one that places begin with: *Tell Marouf*, *Abu Hardoub*. */
export function beginsAsPlace([first, second]: readonly string[]): boolean {
  return first !== undefined && second !== undefined && words.has(first);
}
