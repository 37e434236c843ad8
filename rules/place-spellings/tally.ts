import type { Spelling } from "../places/grouping/spelling.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { DraftRecord } from "./draft-record.ts";
import type { PlaceMention } from "./place-mentions.ts";

/** How often each spelling stands in the drafts of one language, kept up to date as drafts come and go. */
export interface Tally {
  readonly add: (path: string, record: DraftRecord) => void;
  readonly remove: (path: string, record: DraftRecord) => void;
  /** Whether a spelling has come, gone or changed its weight since `settle`. */
  readonly isChanged: () => boolean;
  readonly settle: () => void;
  readonly spellings: () => readonly Spelling[];
  /** The drafts that have a spelling. */
  readonly pathsOf: (spelling: string) => readonly string[];
}

interface Count {
  readonly text: string;
  readonly language: string;
  readonly first: number;
  mentions: number;
  cued: number;
  quoted: number;
  doubtful: number;
  readonly paths: Map<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, Count>();
  let entered = 0;
  let changed = false;
  const count = (mention: PlaceMention, path: string, by: 1 | -1) => {
    const key = exactKey(mention.text);
    const known = counts.get(key) ?? emptyCount(mention, entered);
    entered += 1;
    counts.set(key, known);
    known.mentions += by;
    if (mention.cued) known.cued += by;
    if (mention.quoted) known.quoted += by;
    if (mention.doubtful) known.doubtful += by;
    const inPath = (known.paths.get(path) ?? 0) + by;
    if (inPath > 0) known.paths.set(path, inPath);
    else known.paths.delete(path);
    if (known.mentions === 0) counts.delete(key);
  };
  const enter = (by: 1 | -1) => (path: string, record: DraftRecord) => {
    for (const mention of record.mentions) count(mention, path, by);
    changed ||= record.mentions.length > 0;
  };
  return {
    add: enter(1),
    remove: enter(-1),
    isChanged: () => changed,
    settle: () => {
      changed = false;
    },
    spellings: () => [...counts.values()].map(({ paths: _, ...spelling }) => ({ ...spelling, isPart: false })),
    pathsOf: (spelling) => [...(counts.get(exactKey(spelling))?.paths.keys() ?? [])],
  };
}

function emptyCount({ text, language }: PlaceMention, first: number): Count {
  return { text, language, first, mentions: 0, cued: 0, quoted: 0, doubtful: 0, paths: new Map() };
}
