import { setImmediate as pause } from "node:timers/promises";
import { createPlaceIndex, type PlaceIndex } from "../../rules/index.ts";
import { readSource } from "../drafts/read-source.ts";
import { absolutePath, shownPath } from "../drafts/shown-path.ts";
import type { Input } from "../drafts/source.ts";
import type { LintSetting } from "./lint-source.ts";

/** `--across`: the place names of every draft of the run, so that each can be held to the spelling of the others. What cannot be read is said when it is linted. */
export async function indexPlaces(inputs: readonly Input[], setting: LintSetting): Promise<PlaceIndex> {
  const { style } = await setting.styles.styleFor(absolutePath("draft.md"));
  const index = createPlaceIndex(style);
  for (const input of inputs) {
    await pause();
    const source = input.read();
    if ("wording" in source) continue;
    const own = await setting.styles.styleFor(source.path);
    index.update(shownPath(source.path), readSource(source, own.style, setting.language));
  }
  index.regroup();
  return index;
}
