import { readFromDisk } from "../../host/read-from-disk.ts";
import type { Given } from "../arguments/given.ts";
import { openHouseStyles } from "../drafts/house-styles.ts";
import { absolutePath, shownPath } from "../drafts/shown-path.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";

/** `--print-config FILE`: the house style of one draft as it comes out, and the files it was made from. */
export async function printConfiguration(path: string, given: Given, terminal: Terminal): Promise<ExitCode> {
  const styles = openHouseStyles(readFromDisk, { configuration: given.value("config"), terminal });
  const { style, files } = await styles.styleFor(absolutePath(path));
  // Of a gazetteer only that it is read is worth a line; its file stands among the others.
  const { gazetteer, ...plain } = style;
  const from = { path: shownPath(absolutePath(path)), files: files.map((file) => shownPath(file.path)) };
  const shown = { ...from, ...plain, gazetteer: gazetteer !== undefined };
  terminal.print(`${JSON.stringify(shown, null, 2)}\n`);
  return terminal.hasComplained() ? 2 : 0;
}
