import { spawnSync } from "node:child_process";
import { closeSync, createWriteStream, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { bin, copydesk, scratch } from "../cli/copydesk.ts";
import { configuration } from "../cli/newsroom.ts";
import { clean, loaded, mixed } from "./drafts.ts";
import { isThere } from "./repository.ts";

const count = 20_000;
let folder = "";

interface Answer {
  readonly path: string;
  readonly findings: readonly object[];
}

beforeAll(async () => {
  folder = scratch({ "copydesk.json": configuration });
  const lines = createWriteStream(join(folder, "archive.ndjson"));
  for (let index = 0; index < count; index += 1) {
    const path = `archive/${index % 100}/${String(index).padStart(5, "0")}.md`;
    const text = `${[clean, loaded, mixed][index % 3]}\nNumber ${index} of the archive.\n`;
    if (index < 100) mkdirSync(join(folder, "archive", String(index)), { recursive: true });
    writeFileSync(join(folder, path), text);
    lines.write(`${JSON.stringify({ path, text })}\n`);
  }
  lines.end();
  await finished(lines);
}, 120_000);

describe("an archive of 20,000 drafts", () => {
  it("gives the same findings as lines of JSON as in one run", () => {
    const whole = wholeRun();
    const piped = answersIn(pipe(process.execPath, [bin, "lint", "--stdin-ndjson"]));
    expect(piped.length).toBe(count);
    expect(sorted(piped)).toEqual(whole);
  }, 600_000);

  it.runIf(isThere("parallel"))(
    "gives the same findings through GNU parallel",
    () => {
      const words = [
        "--will-cite",
        "--pipe",
        "--keep-order",
        "--block",
        "1M",
        process.execPath,
        bin,
        "lint",
        "--stdin-ndjson",
      ];
      const piped = answersIn(pipe("parallel", words));
      expect(piped.map((answer) => answer.path)).toEqual(pathsInOrder());
      expect(sorted(piped)).toEqual(wholeRun());
    },
    600_000,
  );

  it("takes no more memory than a tenth of it does", () => {
    const few = readFileSync(join(folder, "archive.ndjson"), "utf8")
      .split("\n")
      .slice(0, count / 10)
      .join("\n");
    writeFileSync(join(folder, "few.ndjson"), `${few}\n`);
    const [small, large] = [peakOf("few.ndjson"), peakOf("archive.ndjson")];
    console.info(`peak memory: ${small} MB for ${count / 10} drafts, ${large} MB for ${count}`);
    expect(large).toBeLessThan(small * 1.5);
  }, 600_000);
});

function wholeRun(): readonly Answer[] {
  const { out } = copydesk(["lint", "--format", "json", "archive"], { cwd: folder });
  return sorted(JSON.parse(out).files);
}

function pathsInOrder(): readonly string[] {
  const lines = readFileSync(join(folder, "archive.ndjson"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line).path);
}

function pipe(program: string, words: readonly string[]): string {
  const input = openSync(join(folder, "archive.ndjson"), "r");
  const run = spawnSync(program, words, {
    cwd: folder,
    stdio: [input, "pipe", "inherit"],
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  closeSync(input);
  expect(run.status).toBe(0);
  return run.stdout;
}

function answersIn(out: string): readonly Answer[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function sorted(answers: readonly Answer[]): readonly Answer[] {
  return [...answers].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The most memory the command has resident over the run, in MB, as it says itself at its end. */
function peakOf(name: string): number {
  const input = openSync(join(folder, name), "r");
  const tell = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
  const words = ["--import", tell, bin, "lint", "--stdin-ndjson"];
  const run = spawnSync(process.execPath, words, { cwd: folder, stdio: [input, "ignore", "pipe"], encoding: "utf8" });
  closeSync(input);
  return Math.round(Number(run.stderr.trim()) / 1024);
}
