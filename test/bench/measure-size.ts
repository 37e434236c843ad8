import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article, Measure } from "./measure.ts";

/** What there is to download and to parse: the command without what it knows of languages and places, and the extension as VS Code installs it. */
export async function* measureSize(_articles: readonly Article[], folder: string): AsyncGenerator<Measure> {
  yield inKilobytes("command without language packs and gazetteer, KB ÷ 400", commandSize(), 400);
  const file = join(folder, "copydesk.vsix");
  const words = ["vsce", "package", "--no-dependencies", "--out", file];
  const { status, stderr } = spawnSync("npx", words, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`the extension could not be packed:\n${stderr}`);
  yield inKilobytes("extension, KB ÷ 1,500", statSync(file).size, 1500);
}

interface Contents {
  readonly outputs: Readonly<
    Record<string, { readonly bytes: number; readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>
  >;
}

/** As `build.mjs` says what went where. */
function commandSize(): number {
  const { outputs }: Contents = JSON.parse(readFileSync("out/command.json", "utf8"));
  let size = 0;
  for (const [output, { bytes, inputs }] of Object.entries(outputs)) {
    if (output === "dist/server.js" || output.startsWith("dist/library/")) continue;
    size += bytes;
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) if (known.test(input)) size -= bytesInOutput;
  }
  return size;
}

const known = /^rules\/(?:languages\/[a-z]{2}|places\/data)\//;

function inKilobytes(what: string, bytes: number, most: number): Measure {
  const size = bytes / 1000;
  return { what, ratio: size / most, target: 1, detail: `${size.toFixed(0)} KB` };
}
