/**
 * Packages that most drafts do without, and that take their time to set up. Each is part of the bundle as ever, but runs when a function of it is first called, not
 * when the bundle is loaded: what imports them need not know. By package, the functions that we import.
 */
const late = {
  "franc-min": ["franc"],
  yaml: ["parseDocument", "isMap", "isScalar", "isSeq"],
  picomatch: ["default"],
  "write-file-atomic": ["sync"],
};

/** @type {import("esbuild").Plugin} */
export const atFirstUse = {
  name: "at-first-use",
  setup({ onResolve, onLoad }) {
    const packages = new RegExp(`^(?:${Object.keys(late).join("|")})$`);
    onResolve({ filter: packages }, ({ path, kind, resolveDir }) =>
      kind === "import-statement" && !resolveDir.includes("node_modules")
        ? { path, namespace: "at-first-use", pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /^/, namespace: "at-first-use" }, ({ path, pluginData }) => ({
      contents: late[path].map((name) => functionOf(path, name)).join("\n"),
      resolveDir: pluginData,
    }));
  },
};

/** The package is asked for once: what esbuild makes of `require` copies all that a package exports, at every call. A package in CommonJS is its own default. */
function functionOf(from, name) {
  const own = `_${name}`;
  const found = name === "default" ? "(known.default ?? known)" : `known.${name}`;
  return `let known_${name};
function ${own}(...given) { const known = (known_${name} ??= require("${from}")); return ${found}(...given); }
export { ${own} as ${name} };`;
}
