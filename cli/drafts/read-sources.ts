import { readFileSync } from "node:fs";
import { createHouseStyles, type HouseStyles, type StyleProblem } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { linesOf } from "../lines.ts";
import type { Terminal } from "../terminal.ts";
import { findDrafts } from "./find-drafts.ts";
import { readFromDisk } from "./read-from-disk.ts";
import { decodeSource, readSource, type Source } from "./read-source.ts";
import { absolutePath, shownPath } from "./shown-path.ts";

/** The drafts that a run is about, one after another, each read when its turn comes. */
export interface Sources {
  readonly styles: HouseStyles;
  readonly sources: AsyncIterable<Source>;
}

/** Finds and reads what the command line names: files, folders, or one draft on standard input. What cannot be read is said and passed over. */
export function openSources(given: Given, terminal: Terminal): Sources {
  const styles = sayProblemsOf(createHouseStyles(readFromDisk, configurationOf(given)), terminal);
  return { styles, sources: given.has("stdin") ? readStdin(given, terminal) : readNamed(given, { styles, terminal }) };
}

async function* readStdin(given: Given, terminal: Terminal): AsyncGenerator<Source> {
  const source = decodeSource(absolutePath(given.value("stdin-filename") ?? "stdin.md"), readFileSync(0));
  if ("wording" in source) terminal.complain(source);
  else yield source;
}

async function* readNamed(
  given: Given,
  { styles, terminal }: { styles: HouseStyles; terminal: Terminal },
): AsyncGenerator<Source> {
  const named = given.operands.length > 0 ? given.operands : ["."];
  const { paths, ignored } = await findDrafts(named, { styles, terminal });
  if (paths.length === 0 && !terminal.hasComplained())
    refuse(ignored > 0 ? complaints.allIgnored : complaints.none, { ignored: String(ignored) });
  for (const path of paths) {
    const source = readSource(path);
    if ("wording" in source) terminal.complain(source);
    else yield source;
  }
}

function configurationOf(given: Given): string | undefined {
  const file = given.value("config");
  return file === undefined ? undefined : absolutePath(file);
}

/** House styles that say what is wrong in a configuration, once, when it first comes up. */
function sayProblemsOf(styles: HouseStyles, terminal: Terminal): HouseStyles {
  const said = new Set<StyleProblem>();
  return {
    styleFor: async (path) => {
      const resolved = await styles.styleFor(path);
      for (const problem of resolved.problems) {
        if (said.has(problem)) continue;
        said.add(problem);
        const text = resolved.files.find((file) => file.path === problem.path)?.text ?? "";
        const { line, column } = linesOf(text).positionAt(problem.start);
        terminal.complain({ place: `${shownPath(problem.path)}:${line}:${column}`, wording: problem.message });
      }
      return resolved;
    },
  };
}

const complaints = {
  none: { en: "there is no draft here to read.", nl: "hier staat geen artikel om te lezen." },
  allIgnored: {
    en: "there is no draft here to read; {ignored} are ignored by the configuration.",
    nl: "hier staat geen artikel om te lezen; {ignored} worden door de configuratie overgeslagen.",
  },
};
