import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Usage {
  /** User time of all threads, in milliseconds. */
  readonly user: number;
  /** The most memory it held, in MB. */
  readonly peak: number;
}

/** Runs Node on `words` and says what that took; of three runs the cheapest, since whatever else the machine does only adds. */
export function usageOf(words: readonly string[], folder: string): Usage {
  const runs = [0, 1, 2].map(() => runOnce(words, folder));
  return { user: Math.min(...runs.map(({ user }) => user)), peak: Math.min(...runs.map(({ peak }) => peak)) };
}

function runOnce(words: readonly string[], folder: string): Usage {
  const hook = join(folder, "usage.cjs");
  const report = join(folder, "usage.json");
  writeFileSync(
    hook,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  rmSync(report, { force: true });
  const { stderr } = spawnSync(process.execPath, ["--require", hook, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  try {
    const { userCPUTime, maxRSS }: { userCPUTime: number; maxRSS: number } = JSON.parse(readFileSync(report, "utf8"));
    return { user: userCPUTime / 1000, peak: maxRSS / 1024 };
  } catch {
    throw new Error(`node ${words.join(" ")} ended without a report:\n${stderr}`);
  }
}
