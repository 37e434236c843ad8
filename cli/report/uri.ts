import { pathToFileURL } from "node:url";

/** A path as a URI reference: one from the working folder stays relative, so that a report can be read on another machine. */
export function uriOf(path: string): string {
  if (/^(?:\/|[a-z]:)/i.test(path)) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}
