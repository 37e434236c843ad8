// Bundles the suites for the two extension hosts, and the runner.
import { build } from "esbuild";

// The manifest says that no file has side effects; registering tests is one.
const shared = { bundle: true, sourcemap: "inline", logLevel: "warning", format: "cjs", ignoreAnnotations: true };
await Promise.all([
  build({
    ...shared,
    platform: "node",
    external: ["vscode", "mocha"],
    entryPoints: ["test/vscode/suite/in-node.ts"],
    outfile: "out/vscode/in-node.cjs",
  }),
  build({
    ...shared,
    platform: "browser",
    external: ["vscode"],
    entryPoints: ["test/vscode/suite/in-browser.ts"],
    outfile: "out/vscode/in-browser.cjs",
  }),
]);
