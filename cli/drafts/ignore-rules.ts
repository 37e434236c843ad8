import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import ignore, { type Ignore } from "ignore";

/** Patterns that leave drafts out, seen from the folder they stand in. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The rules of the .gitignore files from the repository's top down to above `folder`; none outside a repository. */
export function rulesAbove(folder: string): readonly IgnoreRules[] {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(`${at}/.git`)) return above.reverse().flatMap(rulesIn);
    const parent = dirname(at);
    if (parent === at) return [];
    above.push(parent);
  }
}

/** The rules of the .gitignore file in a folder, if it has one. */
export function rulesIn(folder: string): readonly IgnoreRules[] {
  try {
    return [rulesOf(folder, readFileSync(`${folder}/.gitignore`, "utf8").split(/\r?\n/))];
  } catch {
    return [];
  }
}

export function rulesOf(folder: string, patterns: readonly string[]): IgnoreRules {
  return { folder, patterns: ignore().add([...patterns]) };
}

/** Whether the rules leave a path out; a folder's path ends in a slash. The rules of an inner folder have the last word. */
export function isIgnored(path: string, rules: readonly IgnoreRules[]): boolean {
  let ignored = false;
  for (const { folder, patterns } of rules) {
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    if (!path.startsWith(prefix) || path.length === prefix.length) continue;
    const verdict = patterns.test(path.slice(prefix.length));
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
