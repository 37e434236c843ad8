import { refuse } from "../complaint.ts";

/** Every Nth thing from the Ith on, so that N machines share a run evenly: `2/4`. */
export function shardOf<T>(things: readonly T[], shard: string | undefined): readonly T[] {
  if (shard === undefined) return things;
  const [, own = 0, all = 0] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number);
  if (own < 1 || own > all) refuse(noShard, { shard });
  return things.filter((_, index) => index % all === own - 1);
}

const noShard = {
  en: "--shard takes a part of the whole, such as 1/4, not {shard}.",
  nl: "--shard krijgt een deel van het geheel, zoals 1/4, niet {shard}.",
};
