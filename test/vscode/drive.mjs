// Installs the packaged extension and drives it as a user would, in a folder of drafts with no configuration. Each step is a claim; the pictures
// go to out/vscode/shots, or with --pictures to docs/images, where the README and the Marketplace show them: npm run test:drive [-- --pictures]
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  openBrowser,
  remoteUri,
  runServerCommand,
  startVscodeServer,
  whatIsMissing,
} from "./offline/vscode-server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vsix = join(root, "out/copydesk.vsix");
const shots = join(root, process.argv.includes("--pictures") ? "docs/images" : "out/vscode/shots");
const missing = whatIsMissing();
if (missing) {
  console.log(`skipped: ${missing}`);
  process.exit(process.env.CI ? 1 : 0);
}
assert.ok(statSync(vsix).size < 1.5 * 1024 * 1024, "the package is under 1.5 MB");

const work = mkdtempSync(join(tmpdir(), "copydesk-drive-"));
const folder = join(work, "desk");
cpSync(join(root, "test/vscode/driven"), folder, { recursive: true });
mkdirSync(shots, { recursive: true });
const dirs = { userDataDir: join(work, "user-data"), extensionsDir: join(work, "extensions") };
const common = [
  "--server-data-dir",
  join(work, "server"),
  "--user-data-dir",
  dirs.userDataDir,
  "--extensions-dir",
  dirs.extensionsDir,
];
const start = Date.now();
let passed = 0;

runServerCommand([...common, "--install-extension", vsix]);
await step("the package installs", () => {
  assert.match(runServerCommand([...common, "--list-extensions"]), /copydesk\.copydesk/);
});
// Workspace trust as it is for a user: the folder is not trusted, and Copydesk works all the same.
const settings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
  "editor.fontSize": 15,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
};
const server = await startVscodeServer({ ...dirs, settings, trust: true });
const { browser, page } = await openBrowser({ width: 1280, height: 800 });
let isDone = false;
try {
  await drive();
  isDone = true;
} finally {
  if (!isDone) await page.screenshot({ path: join(root, "out/vscode/shots/failed.png") }).catch(() => {});
  await browser.close();
  await server.stop();
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
const reports = join(root, "out/reports");
mkdirSync(reports, { recursive: true });
writeFileSync(
  join(reports, "vscode-drive.json"),
  JSON.stringify({ stats: { passes: passed, failures: 0, pending: 0 } }),
);
console.log(`  ${passed} steps passed`);

async function drive() {
  const draft = join(folder, "market.md");
  const payload = JSON.stringify([["openFile", remoteUri(server.authority, draft)]]);
  await page.goto(`http://${server.authority}/?${new URLSearchParams({ folder, payload })}`);
  await page.waitForSelector(".monaco-editor .view-lines", { timeout: 60_000 });
  await step("in Restricted Mode the draft is underlined", async () => {
    await page.waitForSelector(".monaco-editor .squiggly-warning", { timeout: 60_000 });
    assert.ok(await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).count());
  });
  await step("Problems lists what was found", async () => {
    await palette("View: Toggle Problems");
    await problems(/No source in reach/);
    await problems(/another spelling of/);
    await picture("problems");
  });
  await step("the quick fixes of a figure are offered, and one is chosen", async () => {
    await gotoProblem("No source in reach");
    await quickFix();
    await picture("quick-fix");
    await choose(/Leave unsourced-figure aside/);
    await page.waitForFunction(
      () => !/No source in reach/.test(document.querySelector(".markers-panel")?.textContent ?? ""),
    );
  });
  await step("the comment has room for the reason, which is typed at once", async () => {
    await page.keyboard.type("counted by our reporter");
    await page.keyboard.press("Escape");
    await save();
    await until(() => readFileSync(draft, "utf8").includes("unsourced-figure -- counted by our reporter -->"));
  });
  await step("a hover says who vouches for a figure", async () => {
    await find("25 people");
    await palette("Show or Focus Hover");
    await page.waitForSelector(".monaco-hover:not(.hidden)");
    await page.waitForFunction(() => /vouches for this figure/.test(document.body.textContent ?? ""));
    await picture("hover");
    await page.keyboard.press("Escape");
  });
  await step("the Sourcing view shows who answers for what", async () => {
    await palette("View: Toggle Panel Visibility");
    await palette("Explorer: Focus on Sourcing View");
    await page.waitForSelector('.monaco-list-row[aria-label*="25 people: Hevin Darwish"]');
    await page.waitForSelector('.monaco-list-row[aria-label*="counted by our reporter"]');
    await page.waitForTimeout(500);
    await picture("sourcing");
  });
  await step("the sheet is exported to a file", async () => {
    await page.click(".monaco-editor .view-lines", { position: { x: 200, y: 40 } });
    await palette("Copydesk: Export Sourcing Sheet");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    await until(() => existsSync(join(folder, "market-sourcing.csv")));
  });
  await step("a place is renamed in all drafts, after a look at each change", async () => {
    await find("Kamishly");
    await page.keyboard.press("F2");
    const box = page.locator(".rename-box input:visible");
    await box.fill("Qamishli");
    await box.press("Enter");
    await page.getByRole("tab", { name: /Refactor Preview/ }).waitFor();
    await page.waitForTimeout(800);
    await picture("rename");
    // What is in another draft waits for a yes.
    const other = page.locator(".part.panel .monaco-list-row", { hasText: "letter.md" });
    await other.locator("input[type=checkbox], .monaco-checkbox, .monaco-custom-toggle").first().click();
    await page.getByRole("button", { name: "Apply" }).first().click();
    await palette("File: Save All");
    await until(
      () => !["market.md", "letter.md"].some((name) => readFileSync(join(folder, name), "utf8").includes("Kamishly")),
    );
  });
  await step("the walkthrough opens, with its four steps", async () => {
    await palette("View: Toggle Primary Side Bar Visibility");
    await palette("Welcome: Open Walkthrough");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.keyboard.type("Copydesk");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /Write as you always do/.test(document.body.textContent ?? ""), {
      timeout: 20_000,
    });
    await page.waitForTimeout(1500);
    await picture("walkthrough");
  });
}

async function step(claim, act) {
  await act();
  passed += 1;
  console.log(`  ✓ ${claim} (${Date.now() - start} ms)`);
}

async function picture(name) {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function palette(command) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget:not(.hidden) input");
  await page.keyboard.type(command);
  await page.waitForSelector(".quick-input-list .monaco-list-row");
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(400);
}

async function problems(text) {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector(".markers-panel")?.textContent ?? ""),
    text.source,
    { timeout: 20_000 },
  );
}

async function gotoProblem(text) {
  await page
    .locator(".markers-panel .monaco-list-row", { hasText: text })
    .first()
    .dblclick({ position: { x: 110, y: 10 } });
  await page.waitForTimeout(500);
}

/** Selects words in the editor, as a user does with the find box. */
async function find(words) {
  await page.click(".monaco-editor .view-lines", { position: { x: 300, y: 10 } });
  await page.keyboard.press("Control+F");
  await page.waitForSelector(".find-widget.visible");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
}

/** Asked again until it comes: VS Code cancels the request while another extension registers its provider. */
async function quickFix() {
  await until(async () => {
    await page.keyboard.press("Control+.");
    await page.waitForTimeout(700);
    return (await page.locator(".action-widget .monaco-list-row").count()) > 0;
  });
}

async function choose(title) {
  await page.locator(".action-widget .monaco-list-row", { hasText: title }).first().click();
}

async function save() {
  await page.keyboard.press("Control+S");
}

async function until(holds) {
  for (let i = 0; i < 60; i += 1) {
    if (await holds()) return;
    await page.waitForTimeout(250);
  }
  throw new Error(`waited in vain for ${holds}`);
}
