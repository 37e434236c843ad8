import { Worker } from "node:worker_threads";
import type { Source } from "../drafts/source.ts";
import type { SettingChoices } from "./create-setting.ts";
import type { LintedDraft } from "./linted-draft.ts";
import type { Linter } from "./linter.ts";

interface Answer {
  readonly id: number;
  readonly linted: LintedDraft;
}

interface Waiting {
  readonly resolve: (linted: LintedDraft) => void;
  readonly reject: (error: Error) => void;
}

/** A linter with several threads, each of which gets the next draft in turn. */
export function createThreads(count: number, choices: SettingChoices): Linter {
  const waiting = new Map<number, Waiting>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL("./lint-worker.js", import.meta.url), { workerData: choices });
    worker.on("message", ({ id, linted }: Answer) => {
      waiting.get(id)?.resolve(linted);
      waiting.delete(id);
    });
    worker.on("error", (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
    return worker;
  });
  let next = 0;
  return {
    width: count * 4,
    lint: (source: Source) =>
      new Promise((resolve, reject) => {
        const id = next;
        next += 1;
        waiting.set(id, { resolve, reject });
        workers[id % count]?.postMessage({ id, source });
      }),
    close: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}
