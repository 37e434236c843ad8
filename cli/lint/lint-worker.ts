import { parentPort, workerData } from "node:worker_threads";
import type { Source } from "../drafts/source.ts";
import { createSetting, type SettingChoices } from "./create-setting.ts";
import { fixSource } from "./fix-source.ts";
import { lintSource } from "./lint-source.ts";

/** One of the threads of `--jobs`: takes a draft, gives it back linted, or mended and linted. */
const choices: SettingChoices = workerData;
const setting = createSetting(choices);

parentPort?.on("message", async ({ id, source }: { readonly id: number; readonly source: Source }) => {
  const linted = await (choices.fixes ? fixSource : lintSource)(source, setting);
  parentPort?.postMessage({ id, linted });
});
