import { existsSync } from "node:fs";
import type { HouseStyles } from "../../rules/index.ts";
import { changedFiles } from "../git/changed.ts";
import { fileInput } from "./file-input.ts";
import { isDraft, isLeftOut } from "./is-draft.ts";
import type { Input } from "./source.ts";

/** The drafts that changed since this branch left `revision`, as they are on disk. */
export async function changedInputs(
  revision: string,
  { named, styles }: { readonly named: readonly string[]; readonly styles: HouseStyles },
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of changedFiles(revision, named)) {
    const { configurations } = await styles.styleFor(path);
    if (!isDraft(path, configurations) || !existsSync(path)) continue;
    if (!(await isLeftOut(path, styles, "tracked"))) inputs.push(fileInput(path));
  }
  return inputs;
}
