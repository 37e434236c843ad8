import { dirname } from "node:path";
import { type Configuration, type HouseStyles, matchesGlobs } from "../../rules/index.ts";
import { isIgnored, rulesAbove, rulesIn, rulesOf } from "./ignore-rules.ts";

/** Whether a file is a draft by its name, or because the configuration's `files` says so. */
export function isDraft(path: string, configurations: readonly Configuration[]): boolean {
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return true;
  return configurations.some(({ files, folder }) => matchesGlobs(files, folder, path));
}

/** Whether the `ignore` of a configuration leaves a file out; a .gitignore too, unless git has it anyway. */
export async function isLeftOut(path: string, styles: HouseStyles, tracked?: "tracked"): Promise<boolean> {
  const { configurations } = await styles.styleFor(path);
  const folder = dirname(path);
  const git = tracked ? [] : [...rulesAbove(folder), ...rulesIn(folder)];
  return isIgnored(path, [...git, ...configurations.map(({ folder: base, ignore }) => rulesOf(base, ignore))]);
}
