import { build } from "esbuild";

const shared = { bundle: true, minify: true, sourcemap: false, logLevel: "warning" };
const node = { ...shared, platform: "node", target: "node20", format: "esm" };
// The language server's library and VS Code's extension host are CommonJS.
const commonNode = { ...node, format: "cjs" };
const browser = { ...shared, platform: "browser", target: "es2022" };

await Promise.all([
  build({ ...node, entryPoints: ["cli/main.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } }),
  build({ ...commonNode, entryPoints: ["server/node.ts"], outfile: "dist/server.cjs" }),
  build({ ...browser, format: "iife", entryPoints: ["server/browser.ts"], outfile: "dist/server.browser.js" }),
  build({ ...commonNode, external: ["vscode"], entryPoints: ["client/node.ts"], outfile: "dist/client.cjs" }),
  // The manifest says `client.browser.cjs`, for VS Code to take it as CommonJS; the web extension host puts `.js` behind it.
  build({
    ...browser,
    format: "cjs",
    external: ["vscode"],
    entryPoints: ["client/browser.ts"],
    outfile: "dist/client.browser.cjs.js",
  }),
]);
