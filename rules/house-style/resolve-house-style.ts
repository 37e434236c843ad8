import { applyChoices, choicesFor } from "./apply-configurations.ts";
import { type Choices, type Configuration, configurationName } from "./configuration.ts";
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

  const made: { readonly choices: readonly Choices[]; readonly style: HouseStyle }[] = [];

  // Drafts under the same choices get the same object, so that what is worked out for a style is worked out once.
  const styleOf = (choices: readonly Choices[]): HouseStyle => {
    const isSame = (other: readonly Choices[]) =>
      other.length === choices.length && other.every((one, at) => one === choices[at]);
    const before = made.find((known) => isSame(known.choices));
    const style = before?.style ?? applyChoices(choices);
    if (!before) made.push({ choices, style });
    return style;
  };
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
      return { ...loaded, style: styleOf(choicesFor(loaded.configurations, path)) };
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
