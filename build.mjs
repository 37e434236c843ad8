// Bundles what Copydesk ships into dist/: the command and the two halves of the extension, each for Node and for a browser worker.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { apart, readApart } from "./build/apart.mjs";
import { atFirstUse, lateFiles } from "./build/at-first-use.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: "warning",
  define: { COPYDESK_VERSION: JSON.stringify(version), COPYDESK_BUILD: JSON.stringify(hashOfSources()) },
  // jsonc-parser has an entry for bundlers beside one that calls a require() of its own.
  mainFields: ["module", "main"],
  // For Node yaml has CommonJS alone, which cannot be shaken.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
};
const node = {
  ...shared,
  platform: "node",
  target: "node20",
  // Node starts sooner on CommonJS, and reads what it needs later at a stroke.
  format: "cjs",
  // Regular expressions stay literals, which an engine compiles once: esbuild else makes them anew at every call, fearing for other tables of Unicode.
  supported: {
    "regexp-unicode-property-escapes": true,
    "regexp-lookbehind-assertions": true,
    "dynamic-import": false,
  },
};
const browser = { ...shared, platform: "browser", target: "es2022", plugins: [atFirstUse()] };
const worker = {
  ...browser,
  // A worker has no document, by which one library decodes entities in a page.
  conditions: ["worker"],
  // A worker made from a blob has a location that is no base for URLs, which the schema validator takes it for.
  define: { ...shared.define, "self.location": "undefined" },
};

const command = {
  ...node,
  metafile: true,
  define: { ...shared.define, "import.meta.url": "moduleUrl" },
  banner: { js: '"use strict"; const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

rmSync("dist", { recursive: true, force: true });

const built = await Promise.all([
  build({
    ...command,
    plugins: [atFirstUse("./command"), readApart("./command")],
    entryPoints: { cli: "cli/main.ts", server: "server/node.ts" },
    outdir: "dist",
  }),
  build({
    ...command,
    plugins: [atFirstUse("."), readApart(".")],
    entryPoints: apart,
    outdir: "dist/command",
  }),
  ...lateFiles.map(({ name, contents }) =>
    build({ ...command, stdin: { contents, resolveDir: "." }, outfile: join("dist/command", `${name}.js`) }),
  ),
  // The rest is nothing of the command.
  build({
    ...node,
    format: "esm",
    plugins: [readApart("../command")],
    entryPoints: { unified: "library/unified.ts" },
    outdir: "dist/library",
  }),
  // The core for other programs, in a browser too.
  build({
    ...worker,
    format: "esm",
    entryPoints: ["library/index.ts"],
    outfile: "dist/library/index.js",
  }),
  build({
    ...worker,
    format: "iife",
    entryPoints: ["server/browser.ts"],
    outfile: "dist/server.browser.js",
  }),
  // VS Code takes an extension as CommonJS.
  build({
    ...node,
    plugins: [atFirstUse()],
    external: ["vscode"],
    entryPoints: ["client/node.ts"],
    outfile: "dist/client.cjs",
  }),
  build({
    ...browser,
    format: "cjs",
    external: ["vscode"],
    entryPoints: ["client/browser.ts"],
    outfile: "dist/client.browser.cjs",
  }),
]);

// The package is one of ES modules.
writeFileSync("dist/package.json", '{ "type": "commonjs" }\n');
writeFileSync("dist/library/package.json", '{ "type": "module" }\n');

// What is in the command, for whoever wants to know what makes it large: esbuild.github.io/analyze reads it, and so does the bench.
mkdirSync("out", { recursive: true });
const of = (part) => Object.assign({}, ...built.map(({ metafile }) => metafile?.[part]));
writeFileSync("out/command.json", JSON.stringify({ inputs: of("inputs"), outputs: of("outputs") }));

/** What the cache of findings goes by: any change of the core or the command makes it stale. */
function hashOfSources() {
  const hash = createHash("sha256").update(version);
  for (const folder of ["rules", "host", "cli"])
    for (const name of readdirSync(folder, { recursive: true }).sort())
      if (/\.(?:ts|json)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
