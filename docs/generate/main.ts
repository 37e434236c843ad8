/** Writes the generated pages: `npm run docs`, from the project's root. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPages } from "./pages.ts";

// Whole, so that the page of a rule that is gone goes too.
rmSync("docs/rules", { recursive: true, force: true });
for (const [path, text] of generatedPages()) {
  const file = join("docs", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
