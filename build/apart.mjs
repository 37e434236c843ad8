import { join, relative } from "node:path";

/**
 * What of the command is a file of its own in dist/command/: the core, which the command and the server share; what the verbs do, which the help does without; the class
 * of the errors that both throw and catch.
 */
export const apart = {
  core: "rules/index.ts",
  runs: "cli/verbs/runs.ts",
  "lint-worker": "cli/lint/lint-worker.ts",
  complaint: "cli/complaint.ts",
};

/**
 * Leaves these files out of a bundle, which reads them from `folder`, as seen from the bundle.
 *
 * @returns {import("esbuild").Plugin}
 */
export function readApart(folder) {
  return {
    name: "apart",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
        const source = relative(".", join(resolveDir, path)).replaceAll("\\", "/");
        const [name] = Object.entries(apart).find(([, file]) => file === source) ?? [];
        return name === undefined || kind === "entry-point"
          ? undefined
          : { path: `${folder}/${name}.js`, external: true };
      });
    },
  };
}
