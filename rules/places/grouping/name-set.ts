import { likenessKeys } from "./likeness-keys.ts";

/** Names that others are held against by their likeness keys. */
export interface NameSet {
  readonly add: (name: string) => void;
  readonly isEmpty: () => boolean;
  /** Whether a name has a key in common with one of the set. */
  readonly hasLike: (name: string) => boolean;
}

export function createNameSet(): NameSet {
  const keys = new Set<number>();
  return {
    add(name) {
      for (const key of likenessKeys(name)) keys.add(key);
    },
    isEmpty: () => keys.size === 0,
    hasLike: (name) => keys.size > 0 && likenessKeys(name).some((key) => keys.has(key)),
  };
}
