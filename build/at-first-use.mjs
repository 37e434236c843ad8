import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Packages that most drafts do without, and that take their time to set up. Each runs when a function or class of it is first used, not when the bundle is loaded:
 * what imports them need not know. By package, what we import.
 */
const packages = {
  "franc-min": ["franc"],
  yaml: ["parseDocument", "isMap", "isScalar", "isSeq"],
  "jsonc-parser": ["findNodeAtLocation", "getNodeValue", "modify", "parse", "parseTree"],
  "@cfworker/json-schema": ["Validator"],
  "decode-named-character-reference": ["decodeNamedCharacterReference"],
  picomatch: ["default"],
};

/** Likewise, of what comes with Node. */
const builtins = {
  "node:child_process": ["spawnSync"],
  "node:crypto": ["createHash"],
  "node:readline": ["createInterface"],
};

/** The parts of a language that are asked for once a draft is in it. How it is read is not among them: by that each draft shows which language it has; nor are its institutions, which drafts in any language name. */
const parts = ["numbers", "figures", "attribution", "quotation", "names", "fixes"];
const tags = readdirSync("rules/languages").filter((tag) => existsSync(`rules/languages/${tag}/${tag}.ts`));

/**
 * What runs at its first use. It is part of the bundle all the same, as a browser wants it; or, where a folder is given, each package and each language is a file there,
 * which is read at its first use: `folder` as seen from the bundle, filled with the `lateFiles`.
 *
 * @returns {import("esbuild").Plugin}
 */
export function atFirstUse(folder) {
  const isApart = folder !== undefined;
  return {
    name: "at-first-use",
    setup({ onResolve, onLoad }) {
      const late = (path, resolveDir, file, names) => ({
        path: join(resolveDir, path),
        namespace: "at-first-use",
        pluginData: { resolveDir, file, names },
      });
      onResolve({ filter: anyOf(Object.keys(packages)) }, ({ path, kind, resolveDir }) =>
        kind === "import-statement"
          ? late(path, resolveDir, isApart ? `${folder}/${basename(path)}.js` : path, packages[path])
          : undefined,
      );
      onLoad({ filter: /^/, namespace: "at-first-use" }, ({ pluginData: { resolveDir, file, names } }) => ({
        contents: names.map((name) => standIn(file, name)).join("\n"),
        resolveDir,
      }));
      if (!isApart) return;
      onResolve({ filter: anyOf(Object.keys(builtins)) }, ({ path, kind, namespace, resolveDir }) =>
        kind === "import-statement" && namespace === "file" ? late(path, resolveDir, path, builtins[path]) : undefined,
      );
      onResolve({ filter: anyOf(parts.map((part) => `\\./${part}\\.ts`)) }, ({ path, importer, resolveDir }) => {
        const tag = basename(resolveDir);
        return tags.includes(tag) && importer === join(resolveDir, `${tag}.ts`)
          ? late(path, resolveDir, `${folder}/${tag}.js`, [basename(path, ".ts")])
          : undefined;
      });
      onResolve({ filter: /^/, namespace: "at-first-use" }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The files that are read at the first use of what is in them: the name of each, and what it exports. */
export const lateFiles = [
  ...Object.entries(packages).map(([name, imported]) => ({
    name: basename(name),
    contents: `export { ${imported.join(", ")} } from "${name}";`,
  })),
  ...tags.map((tag) => ({
    name: tag,
    contents: parts.map((part) => `export { ${part} } from "./rules/languages/${tag}/${part}.ts";`).join("\n"),
  })),
];

function anyOf(paths) {
  return new RegExp(`^(?:${paths.join("|")})$`);
}

/** Stands in for a function or class. The file is asked for once: what esbuild makes of `require` copies all that it exports, at every call. A package in CommonJS is its own default. */
function standIn(file, name) {
  const own = `_${name}`;
  const found = name === "default" ? "known.default ?? known" : `known.${name}`;
  return `let known_${name};
function ${own}(...given) {
  const known = (known_${name} ??= require("${file}"));
  const found = ${found};
  return new.target ? new found(...given) : found(...given);
}
export { ${own} as ${name} };`;
}
