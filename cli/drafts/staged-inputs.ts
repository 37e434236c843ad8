import type { HouseStyles } from "../../rules/index.ts";
import { readBlob, type StagedFile, stage, stagedFiles } from "../git/staged.ts";
import { fileInput } from "./file-input.ts";
import { isDraft, isLeftOut } from "./is-draft.ts";
import { decodeSource, type Input } from "./source.ts";

/** The drafts among what the next commit adds or changes, as the index holds them. */
export async function stagedInputs(named: readonly string[], styles: HouseStyles): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const file of stagedFiles(named)) {
    const { configurations } = await styles.styleFor(file.path);
    if (!isDraft(file.path, configurations) || (await isLeftOut(file.path, styles, "tracked"))) continue;
    inputs.push(file.differsFromWorkTree ? partlyStaged(file) : whollyStaged(file));
  }
  return inputs;
}

/** What is mended goes into the index too, so that the commit has it. */
function whollyStaged({ path }: StagedFile): Input {
  const file = fileInput(path);
  return {
    ...file,
    save: async (source, text) => {
      const failure = await file.save(source, text);
      if (!failure) stage(path);
      return failure;
    },
  };
}

/** To mend it in the index would leave the fault on disk; to stage the file would commit what was not meant to be. */
function partlyStaged({ path, blob }: StagedFile): Input {
  return {
    path,
    read: () => decodeSource(path, readBlob(blob)),
    save: async () => ({ wording: differs, values: {} }),
  };
}

const differs = {
  en: "this is not fixed: the work tree differs from what is staged. Stage all of it, or stash the rest.",
  nl: "dit is niet hersteld: op schijf staat iets anders dan wat klaarstaat voor de commit. Zet alles klaar, of leg de rest opzij.",
};
