import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What others' tools need; they are no dependencies of Copydesk and are installed only for the bench, under `out/`. */
const packages = {
  "bare-parse": [
    "unified@11",
    "remark-parse@11",
    "remark-gfm@4",
    "remark-frontmatter@5",
    "mdast-util-to-nlcst@7",
    "parse-english@7",
    "vfile@6",
  ],
  textlint: [
    "textlint@15",
    "textlint-rule-terminology",
    "textlint-rule-no-todo",
    "textlint-rule-common-misspellings",
    "textlint-rule-write-good",
  ],
};

/** The program to run for a tool, installed now if need be; null, with a word to the user, where it cannot be. */
export function toolPath(tool: keyof typeof packages): string | null {
  const home = join("out", "bench", tool);
  const program =
    tool === "textlint" ? join(home, "node_modules/textlint/bin/textlint.js") : join(home, "bare-parse.mjs");
  if (existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }\n');
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", home, ...packages[tool]];
  const { status } = spawnSync("npm", install, {
    stdio: "ignore",
    timeout: 180_000,
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.log(`(${tool} could not be installed: not compared)`);
    return null;
  }
  if (tool === "bare-parse") writeFileSync(program, bareParse);
  return existsSync(program) ? program : null;
}

const bareParse = `import { readdirSync, readFileSync } from "node:fs";
import { toNlcst } from "mdast-util-to-nlcst";
import { ParseEnglish } from "parse-english";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";

const folder = process.argv[2];
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
let children = 0;
for (const name of readdirSync(folder)) {
  const file = new VFile(readFileSync(folder + "/" + name, "utf8"));
  children += toNlcst(processor.parse(file), file, ParseEnglish).children.length;
}
console.log(children);
`;
