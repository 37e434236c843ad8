// Writes the types of the library to dist/library/types: the declarations that tsc made, as far as the two entries lead.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const from = "out";
const to = "dist/library/types";

rmSync(to, { recursive: true, force: true });
const written = new Set();
copy("library/index.d.ts");
copy("library/unified.d.ts");

function copy(file) {
  if (written.has(file)) return;
  written.add(file);
  const text = readFileSync(join(from, file), "utf8");
  mkdirSync(dirname(join(to, file)), { recursive: true });
  // Sources name each other as they are, consumers look for what was built.
  writeFileSync(join(to, file), text.replace(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  for (const [, name] of text.matchAll(/from "(\.[^"]*)\.ts"/g))
    copy(relative(".", join(dirname(file), `${name}.d.ts`)));
}
