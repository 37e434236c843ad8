import type { StyleFile, StyleProblem } from "../rules/index.ts";
import { type Configuration, configurationName, createHouseStyles, type HouseStyle } from "../rules/index.ts";
import type { Host } from "./host.ts";

/** The house style in force for a draft. */
export interface StyleInForce {
  readonly style: HouseStyle;
  readonly configurations: readonly Configuration[];
  /** The URI of the configuration that decides last, or null where there is none. */
  readonly configuration: string | null;
  /** What it was read from, and what is wrong in that. */
  readonly files: readonly StyleFile[];
  readonly problems: readonly StyleProblem[];
}

/** The house style of each draft, read once until something that it was read from changes. */
export interface HouseStyles {
  /** The same object as long as nothing changed. */
  readonly of: (uri: string) => Promise<StyleInForce>;
  /** Whether a change of this file may change a style. */
  readonly readsFrom: (uri: string) => boolean;
  readonly forget: () => void;
}

/** `folders` are those of the workspace; an unsaved draft takes the style of the first. */
export function houseStyles(host: Host, folders: () => readonly string[]): HouseStyles {
  const read = new Set<string>();
  const fresh = () =>
    createHouseStyles((uri) => {
      read.add(uri);
      return host.readFile(uri);
    });
  let reader = fresh();
  let known = new Map<string, Promise<StyleInForce>>();
  const lastGood = new Map<string, HouseStyle>();
  const resolve = async (uri: string): Promise<StyleInForce> => {
    const resolved = await reader.styleFor(pathOf(uri, folders()));
    const isTorn = resolved.problems.some(({ reason }) => tears.has(reason));
    const style = (isTorn && lastGood.get(uri)) || resolved.style;
    if (!isTorn) lastGood.set(uri, style);
    return { ...resolved, style, configuration: resolved.files[0]?.path ?? null };
  };
  return {
    of(uri) {
      const style = known.get(uri) ?? resolve(uri);
      known.set(uri, style);
      return style;
    },
    readsFrom: (uri) => uri.endsWith(`/${configurationName}`) || read.has(uri),
    forget() {
      reader = fresh();
      known = new Map();
    },
  };
}

/** What a file has in the middle of being edited. It cannot be told what the rest of it means, so the style before it stays in force. */
const tears: ReadonlySet<StyleProblem["reason"]> = new Set([
  "bad-json",
  "expected-comma",
  "expected-colon",
  "expected-value",
  "expected-key",
  "unclosed",
  "after-end",
]);

/** Where the style of a draft is looked for. An unsaved draft has the folder that it will be saved in, where the editor knows it, else the first. */
function pathOf(uri: string, folders: readonly string[]): string {
  const [, scheme, path] = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(uri) ?? [];
  if (scheme !== "untitled" && path?.startsWith("/")) return uri;
  const around = folders.find((folder) => path?.startsWith(`${pathIn(folder)}/`));
  if (around !== undefined && path) return `${around}${path.slice(pathIn(around).length)}`;
  return `${folders[0] ?? "untitled://"}/untitled.md`;
}

function pathIn(folder: string): string {
  return folder.replace(/^[^/]*(?:\/\/[^/]*)?/, "");
}
