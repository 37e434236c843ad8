import { readFromDisk } from "../../host/read-from-disk.ts";
import type { HouseStyles } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { readFromIndex } from "../git/staged.ts";
import type { Terminal } from "../terminal.ts";
import { changedInputs } from "./changed-inputs.ts";
import { fileInput } from "./file-input.ts";
import { findDrafts } from "./find-drafts.ts";
import { openHouseStyles } from "./house-styles.ts";
import { readStdin } from "./read-stdin.ts";
import { shardOf } from "./shard.ts";
import { absolutePath } from "./shown-path.ts";
import { decodeSource, type Input } from "./source.ts";
import { stagedInputs } from "./staged-inputs.ts";

/** The drafts that a run is about, to be read one after another. */
export interface Sources {
  readonly styles: HouseStyles;
  readonly inputs: readonly Input[];
}

/** Finds what the command line names: files, folders, one draft on standard input, the index, or what changed. What is missing is said and passed over. */
export async function openSources(given: Given, terminal: Terminal): Promise<Sources> {
  const read = given.has("staged") ? readFromIndex() : readFromDisk;
  const styles = openHouseStyles(read, { configuration: given.value("config"), terminal });
  const inputs = await findInputs({ given, styles, terminal });
  return { styles, inputs: shardOf(inputs, given.value("shard")) };
}

interface Opening {
  readonly given: Given;
  readonly styles: HouseStyles;
  readonly terminal: Terminal;
}

async function findInputs({ given, styles, terminal }: Opening): Promise<readonly Input[]> {
  const { operands: named } = given;
  const revision = given.value("changed-since");
  if (given.has("stdin")) return [await stdinInput(given.value("stdin-filename"))];
  // That none of the drafts changed is nothing out of the ordinary, unlike a folder without any.
  if (given.has("staged")) return await stagedInputs(named, styles);
  if (revision !== undefined) return await changedInputs(revision, { named, styles });

  const { paths, ignored } = await findDrafts(named.length > 0 ? named : ["."], { styles, terminal });
  if (paths.length === 0 && !terminal.hasComplained() && !given.has("allow-empty"))
    refuse(ignored > 0 ? complaints.allIgnored : complaints.none, { ignored: String(ignored) });
  return paths.map(fileInput);
}

async function stdinInput(name: string | undefined): Promise<Input> {
  const path = absolutePath(name ?? "stdin.md");
  const bytes = await readStdin();
  return { path, read: () => decodeSource(path, bytes), save: async () => undefined };
}

const complaints = {
  none: { en: "there is no draft here to read.", nl: "hier staat geen artikel om te lezen." },
  allIgnored: {
    en: "there is no draft here to read; the configuration ignores {ignored}.",
    nl: "hier staat geen artikel om te lezen; de configuratie slaat er {ignored} over.",
  },
};
