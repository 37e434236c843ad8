// Runs a TypeScript program of this repository on any Node from 20 on: `node run.mjs test/eval/main.ts --errors FILE`.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const [entry, ...words] = process.argv.slice(2);
const outfile = `out/run/${entry.replaceAll("/", "-").replace(/\.ts$/, ".mjs")}`;

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
process.exit(spawnSync(process.execPath, [outfile, ...words], { stdio: "inherit" }).status ?? 1);
