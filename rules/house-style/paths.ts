/** Paths with forward slashes (`/desk/a.md`, `C:/desk/a.md`) and URIs (`file:///desk/a.md`, `vscode-vfs://github/x/y/a.md`) alike. */

/** The folder that a path stands in, without a slash at its end; undefined for a root. */
export function folderOf(path: string): string | undefined {
  const slash = path.lastIndexOf("/");
  if (slash < rootOf(path).length) return path === rootOf(path) || slash < 0 ? undefined : rootOf(path);
  return path.slice(0, slash);
}

/** `relative` as seen from `folder`; an absolute path or URI stays as it is. */
export function joinPath(folder: string, relative: string): string {
  if (rootOf(relative) !== "") return relative;
  const root = rootOf(folder);
  const steps = folder.slice(root.length).split("/").filter(Boolean);
  for (const step of relative.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(isUri(folder) ? encodeURIComponent(step) : step);
  }
  return `${root}${steps.join("/")}`;
}

/** `path` as seen from `folder`, decoded where it is a URI; undefined where it is not inside. */
export function pathWithin(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  return isUri(path) ? decode(rest) : rest;
}

function isUri(path: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(path);
}

/** `/`, `C:/`, `file:///`, `vscode-vfs://github/`, `memfs:/`, or "" for a relative path. */
function rootOf(path: string): string {
  return /^(?:[a-z][a-z\d+.-]+:(?:\/\/[^/]*\/?|\/)?(?:[a-z](?::|%3a)\/)?|[a-z]:\/|\/{1,2})/i.exec(path)?.[0] ?? "";
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
