import { applyConfigurations } from "./apply-configurations.ts";
import { type Configuration, configurationName } from "./configuration.ts";
import type { HouseStyle } from "./house-style.ts";
import { type LoadedConfigurations, loadConfigurations } from "./load-configurations.ts";
import { folderOf, joinPath } from "./paths.ts";
import type { StyleFile, StyleProblem } from "./problem.ts";
import type { ReadFile } from "./read-file.ts";

/** The house style of one draft, and what it was made from. */
export interface ResolvedStyle {
  readonly style: HouseStyle;
  /** The configuration files in force, the one that decides last at the end; empty where there is none. */
  readonly configurations: readonly Configuration[];
  /** Every file that was read: configurations and house lists. Watch these. */
  readonly files: readonly StyleFile[];
  /** What is wrong in them. The style holds without the parts that are wrong. */
  readonly problems: readonly StyleProblem[];
}

/** Resolves house styles and remembers the files it read, so that a folder of drafts costs one reading; make a new one when a file changes. */
export interface HouseStyles {
  readonly styleFor: (path: string) => Promise<ResolvedStyle>;
}

/** `configuration` names the file to use for every draft, instead of the nearest one upward. */
export function createHouseStyles(read: ReadFile, configuration?: string): HouseStyles {
  const loading = new Map<string, Promise<LoadedConfigurations>>();
  const nearest = new Map<string, Promise<string | undefined>>();

  const load = (path: string) => remember(loading, path, () => loadConfigurations(path, read));
  const findNearest = (folder: string): Promise<string | undefined> =>
    remember(nearest, folder, async () => {
      const path = joinPath(folder, configurationName);
      if (await exists(path, read)) return path;
      const parent = folderOf(folder);
      return parent === undefined ? undefined : findNearest(parent);
    });

  return {
    styleFor: async (path) => {
      const chosen = configuration ?? (await findNearest(folderOf(path) ?? ""));
      const loaded = chosen === undefined ? { configurations: [], files: [], problems: [] } : await load(chosen);
      return { ...loaded, style: applyConfigurations(loaded.configurations, path) };
    },
  };
}

/** The house style of the draft at `path`: the nearest `copydesk.json` upward, with what it extends and its overrides for this draft. */
export function resolveHouseStyle(path: string, read: ReadFile): Promise<ResolvedStyle> {
  return createHouseStyles(read).styleFor(path);
}

async function exists(path: string, read: ReadFile): Promise<boolean> {
  try {
    return (await read(path)) !== undefined;
  } catch {
    // It is there and cannot be read, which loading it will say.
    return true;
  }
}

function remember<T>(memo: Map<string, T>, key: string, make: () => T): T {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}
