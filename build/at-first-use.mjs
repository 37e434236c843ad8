/**
 * Packages that most drafts do without, and that take their time to set up. Each is part of the bundle as ever, but runs when a function of it is first called, not
 * when the bundle is loaded: what imports them need not know. By package, the functions that we import.
 */
const late = {
  "franc-min": ["franc"],
  yaml: ["parseDocument", "isMap", "isScalar", "isSeq"],
  picomatch: ["default"],
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

/** esbuild makes of a package that is required a function that sets it up once. A package in CommonJS is its own default. */
function functionOf(from, name) {
  const own = `_${name}`;
  const found =
    name === "default"
      ? `const found = require("${from}"); return (found.default ?? found)`
      : `return require("${from}").${name}`;
  return `function ${own}(...given) { ${found}(...given); }\nexport { ${own} as ${name} };`;
}
