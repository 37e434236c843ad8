import { isAbsolute, relative, resolve, sep } from "node:path";

/** A path as reports show it: from the working folder where it is inside, with forward slashes everywhere. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const inside = fromHere !== "" && !fromHere.startsWith("..") && !isAbsolute(fromHere);
  return slashed(inside ? fromHere : path);
}

/** An absolute path with forward slashes, as the core wants it. */
export function absolutePath(path: string): string {
  return slashed(resolve(path));
}

function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
