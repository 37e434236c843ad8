// Installs the packaged extension and drives it as a user would, in a folder of drafts with no configuration. Each step is a claim; the pictures
// go to out/vscode/shots, or with --pictures to docs/images, where the README and the Marketplace show them: npm run test:drive [-- --pictures]
// Names of scenes run those alone: npm run test:drive -- sourcing
import assert from "node:assert/strict";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browser } from "./drive/browser.mjs";
import { crash } from "./drive/crash.mjs";
import { desk, vsix } from "./drive/desk.mjs";
import { dutch } from "./drive/dutch.mjs";
import { fixing } from "./drive/fixing.mjs";
import { sourcing } from "./drive/sourcing.mjs";
import { spelling } from "./drive/spelling.mjs";
import { status } from "./drive/status.mjs";
import { userOf } from "./drive/user.mjs";
import { walkthrough } from "./drive/walkthrough.mjs";
import { whatIsMissing } from "./offline/vscode-server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shots = join(root, "out/vscode/shots");
const kept = process.argv.includes("--pictures") ? join(root, "docs/images") : shots;
const reports = join(root, "out/reports");
/** What the README shows; the rest is for whoever looks into a failure. */
const shown = new Set(["problems", "quick-fix", "hover", "sourcing", "rename", "walkthrough", "dutch"]);
/** Each editor with the scenes that play in it, one after the other. */
const editors = [
  { options: { draft: "market.md" }, scenes: { fixing, sourcing, spelling } },
  { options: { draft: "market.md" }, scenes: { status } },
  { options: { draft: "market.md" }, scenes: { crash } },
  { options: {}, scenes: { walkthrough } },
  { options: { draft: "market.md", language: "nl" }, scenes: { dutch } },
  // As on vscode.dev: the extension and its server are workers of the page.
  {
    options: { draft: "market.md", settings: { "remote.extensionKind": { "copydesk.copydesk": ["web"] } } },
    scenes: { browser },
  },
];
const missing = whatIsMissing();
if (missing) {
  console.log(`skipped: ${missing}`);
  process.exit(process.env.CI ? 1 : 0);
}
for (const folder of [shots, kept, reports]) mkdirSync(folder, { recursive: true });
assert.ok(statSync(vsix).size < 1.5 * 1024 * 1024, "the package is under 1.5 MB");

const start = Date.now();
let passed = 0;
const installation = desk();
try {
  await step("the package installs", () => assert.match(installation.installed(), /copydesk\.copydesk/));
  for (const { options, scenes } of editors) await play(options, wanted(scenes));
} finally {
  installation.remove();
}
writeFileSync(
  join(reports, "vscode-drive.json"),
  JSON.stringify({ stats: { passes: passed, failures: 0, pending: 0 } }),
);
console.log(`  ${passed} steps passed`);

async function play(options, scenes) {
  if (scenes.length === 0) return;
  const { page, folder, close } = await installation.open(options);
  const picture = async (name) => {
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(shown.has(name) ? kept : shots, `${name}.png`) });
  };
  const stage = { user: userOf(page), folder, extensionsDir: installation.extensionsDir, step, picture };
  let isDone = false;
  try {
    for (const scene of scenes) await scene(stage);
    isDone = true;
  } finally {
    if (!isDone) await page.screenshot({ path: join(shots, "failed.png") }).catch(() => {});
    await close();
  }
}

function wanted(scenes) {
  const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  return Object.entries(scenes).flatMap(([name, scene]) => (names.length === 0 || names.includes(name) ? [scene] : []));
}

async function step(claim, act) {
  await act();
  passed += 1;
  console.log(`  ✓ ${claim} (${Date.now() - start} ms)`);
}
