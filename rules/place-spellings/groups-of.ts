import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import { groupSpellings } from "../places/grouping/group-spellings.ts";
import type { Knowledge } from "../places/grouping/known-places.ts";
import type { PlaceGroup, Spelling } from "../places/grouping/spelling.ts";

/** The groups of spellings. Few keystrokes make or change a name, and as long as none does the groups are those of the keystroke before. */
export function groupsOf(spellings: readonly Spelling[], knowledge: Knowledge): readonly PlaceGroup[] {
  const { house, language, gazetteers } = knowledge;
  const known = groupings.get(house) ?? [];
  const before = known.find((grouped) => isSameQuestion(grouped, { spellings, language, gazetteers }));
  const grouped = before ?? { language, gazetteers, spellings, groups: groupSpellings(spellings, knowledge) };
  if (grouped !== known[0])
    groupings.set(house, [grouped, ...known.filter((other) => other !== before).slice(0, mostGroupings - 1)]);
  return grouped.groups;
}

/** What was grouped, and into what. */
interface Grouped {
  readonly language: string;
  readonly gazetteers: readonly Gazetteer[];
  readonly spellings: readonly Spelling[];
  readonly groups: readonly PlaceGroup[];
}

/** By house list; for each, what was grouped last. */
const groupings = new WeakMap<Knowledge["house"], readonly Grouped[]>();
const mostGroupings = 8;

function isSameQuestion(known: Grouped, asked: Omit<Grouped, "groups">): boolean {
  return (
    known.spellings.length === asked.spellings.length &&
    known.language === asked.language &&
    known.gazetteers.length === asked.gazetteers.length &&
    known.gazetteers.every((gazetteer, at) => gazetteer === asked.gazetteers[at]) &&
    known.spellings.every((spelling, at) => isUsedAlike(spelling, asked.spellings[at]))
  );
}

/** In all that grouping looks at: of where spellings first stand it takes only their order. */
function isUsedAlike(one: Spelling, other: Spelling | undefined): boolean {
  return (
    one.text === other?.text &&
    one.language === other.language &&
    one.mentions === other.mentions &&
    one.cued === other.cued &&
    one.quoted === other.quoted &&
    one.doubtful === other.doubtful &&
    one.isPart === other.isPart
  );
}
