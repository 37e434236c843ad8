// Runs the suites inside the real workbench, in the Node and the web worker extension host. Desktop VS Code is downloaded by
// @vscode/test-electron; where that cannot be (COPYDESK_OFFLINE=1, or no download), the VS Code server of offline/ stands in.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { home, needsSetup, whatIsMissing } from "./offline/vscode-server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const launcher = fileURLToPath(new URL("offline/launcher.mjs", import.meta.url));
const hosts = process.argv.slice(2).filter((word) => word === "node" || word === "web");
const languages = process.argv.slice(2).filter((word) => word === "en" || word === "nl");
const shots = process.env.VSCODE_OFFLINE_SHOTS ?? join(root, "out/vscode/shots");
// Beside vitest's, where CI counts them.
const reports = join(root, "out/reports");
for (const folder of [shots, reports]) mkdirSync(folder, { recursive: true });

const executable = await findExecutable();
if (!executable) {
  console.log(`skipped: desktop VS Code cannot be downloaded here, and there is ${whatIsMissing()}.`);
  process.exit(process.env.CI ? 1 : 0);
}
for (const language of languages.length > 0 ? languages : ["en", "nl"])
  for (const host of hosts.length > 0 ? hosts : ["node", "web"]) await runIn(host, language);

async function runIn(host, language) {
  // The launcher alone has the web worker host (on a desktop @vscode/test-web would be its runner) and Dutch without a language pack.
  if ((host === "web" || language === "nl") && executable !== launcher) {
    console.log("skipped: the web worker host and Dutch are tested with the offline launcher.");
    return;
  }
  const work = mkdtempSync(join(tmpdir(), "copydesk-vscode-"));
  const drafts = join(work, "drafts");
  cpSync(join(root, "test/vscode/drafts"), drafts, { recursive: true });
  const result = join(reports, `vscode-${host}-${language}.json`);
  rmSync(result, { force: true });
  console.log(`\nIn the ${host} extension host, with ${language} as display language:`);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: resolve(root),
      extensionTestsPath: join(root, "out/vscode", host === "web" ? "in-browser.cjs" : "in-node.cjs"),
      launchArgs: [
        join(drafts, "newsroom.code-workspace"),
        "--disable-extensions",
        `--user-data-dir=${join(work, "user-data")}`,
      ],
      extensionTestsEnv: {
        COPYDESK_RESULT: result,
        COPYDESK_HOST: host,
        VSCODE_OFFLINE_SHOTS: shots,
        ...(language === "nl" ? { COPYDESK_LANGUAGE: language } : {}),
      },
    });
    // The extension host may go away early with a happy code: only its own count is believed.
    const { passes, failures } = JSON.parse(readFileSync(result, "utf8"));
    if (!passes || failures) throw new Error(`${passes} passed and ${failures} failed`);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** VS Code for the desktop where it can be had and shown; else the offline server, which is installed from npm the first time. */
async function findExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY !== undefined;
  const desktop = hasScreen && (await downloadAndUnzipVSCode().catch(() => undefined));
  if (desktop) return desktop;
  if (needsSetup())
    spawnSync("sh", [fileURLToPath(new URL("offline/setup.sh", import.meta.url)), home], { stdio: "inherit" });
  return whatIsMissing() ? undefined : launcher;
}
