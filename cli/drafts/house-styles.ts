import { linesOf } from "../../host/lines.ts";
import { createHouseStyles, type HouseStyles, type ReadFile, type StyleProblem } from "../../rules/index.ts";
import type { Terminal } from "../terminal.ts";
import { absolutePath, shownPath } from "./shown-path.ts";

/** House styles that say what is wrong in a configuration, once, when it first comes up. `configuration` is the one file to use for every draft. */
export function openHouseStyles(
  read: ReadFile,
  { configuration, terminal }: { readonly configuration: string | undefined; readonly terminal: Terminal },
): HouseStyles {
  const styles = createHouseStyles(read, configuration === undefined ? undefined : absolutePath(configuration));
  const said = new Set<StyleProblem>();
  return {
    styleFor: async (path) => {
      const resolved = await styles.styleFor(path);
      for (const problem of resolved.problems) {
        if (said.has(problem)) continue;
        said.add(problem);
        const text = resolved.files.find((file) => file.path === problem.path)?.text;
        terminal.complain({ place: placeOf(problem, text), wording: problem.message });
      }
      return resolved;
    },
  };
}

/** A file that could not be read has no lines to point at. */
function placeOf(problem: StyleProblem, text: string | undefined): string {
  if (text === undefined) return shownPath(problem.path);
  const { line, column } = linesOf(text).positionAt(problem.start);
  return `${shownPath(problem.path)}:${line}:${column}`;
}
