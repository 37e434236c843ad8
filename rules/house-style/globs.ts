import picomatch from "picomatch";
import { pathWithin } from "./paths.ts";

/** Whether a path matches one of the globs, which are seen from `folder`; a glob without a slash matches in any folder below. */
export function matchesGlobs(globs: readonly string[], folder: string, path: string): boolean {
  const relative = pathWithin(folder, path);
  return relative !== undefined && globs.some((glob) => matcherOf(glob)(relative));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known) return known;
  const anywhere = glob.includes("/") ? glob.replace(/^\.?\//, "") : `**/${glob}`;
  const made = picomatch(anywhere.endsWith("/") ? `${anywhere}**` : anywhere, { dot: true });
  matchers.set(glob, made);
  return made;
}
