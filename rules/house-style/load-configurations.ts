import type { Configuration } from "./configuration.ts";
import { problemIn, type StyleFile, type StyleProblem } from "./problem.ts";
import { type Fetch, readConfiguration } from "./read-configuration.ts";
import type { ReadFile } from "./read-file.ts";

/** A configuration with those it extends, the most general first. */
export interface LoadedConfigurations {
  readonly configurations: readonly Configuration[];
  readonly files: readonly StyleFile[];
  readonly problems: readonly StyleProblem[];
}

/** Loads the configuration at `path` and what it extends; whatever is missing or wrong becomes a problem, and the rest holds. */
export async function loadConfigurations(path: string, read: ReadFile): Promise<LoadedConfigurations> {
  const loaded = { configurations: [], files: [], problems: [] };
  const { file, problem } = await readStyleFile(path, read);
  if (file) await load(file, { read, trail: [path], loaded });
  else if (problem)
    return { ...loaded, problems: [problemIn({ path }, { start: 0, end: 0 }, problem.reason, problem.values)] };
  return loaded;
}

interface Loading {
  readonly read: ReadFile;
  /** The files that extend one another down to this one. */
  readonly trail: readonly string[];
  readonly loaded: {
    readonly configurations: Configuration[];
    readonly files: StyleFile[];
    readonly problems: StyleProblem[];
  };
}

async function load(file: StyleFile, { read, trail, loaded }: Loading): Promise<void> {
  loaded.files.push(file);
  const fetch: Fetch = async (path, named) => {
    const { file: found, problem } = await readStyleFile(path, read);
    if (found) loaded.files.push(found);
    else loaded.problems.push(problemIn(named.by, named.in.spanAt(named.at), problem.reason, problem.values));
    return found;
  };
  const { configuration, bases, reading, problems } = await readConfiguration(file, fetch);
  loaded.problems.push(...problems);
  for (const base of bases) {
    if (trail.includes(base.path)) {
      const cycle = [...trail.slice(trail.indexOf(base.path)), base.path].join(" → ");
      loaded.problems.push(problemIn(file, reading.spanAt(base.at), "extends-itself", { cycle }));
      continue;
    }
    const { file: found, problem } = await readStyleFile(base.path, read);
    if (found) await load(found, { read, trail: [...trail, base.path], loaded });
    else loaded.problems.push(problemIn(file, reading.spanAt(base.at), problem.reason, problem.values));
  }
  loaded.configurations.push(configuration);
}

type StyleFileReading =
  | { readonly file: StyleFile; readonly problem?: never }
  | {
      readonly file?: never;
      readonly problem: {
        readonly reason: "missing-file" | "unreadable-file";
        readonly values: Readonly<Record<string, string>>;
      };
    };

async function readStyleFile(path: string, read: ReadFile): Promise<StyleFileReading> {
  try {
    const text = await read(path);
    if (text !== undefined) return { file: { path, text } };
    return { problem: { reason: "missing-file", values: { file: path } } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: { reason: "unreadable-file", values: { file: path, why } } };
  }
}
