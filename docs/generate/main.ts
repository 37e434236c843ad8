/** Writes the generated pages, and in README what the command prints: `npm run docs`, from the project's root. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withOutput } from "./console-blocks.ts";
import { generatedPages } from "./pages.ts";
import { runCommand } from "./run-command.ts";

// Whole, so that the page of a rule that is gone goes too.
rmSync("docs/rules", { recursive: true, force: true });
for (const [path, text] of generatedPages()) {
  const file = join("docs", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync("README.md", withOutput(readFileSync("README.md", "utf8"), runCommand));
