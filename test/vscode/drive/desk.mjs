// A user's VS Code with the packaged extension installed in it, and a folder of drafts with no configuration.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, remoteUri, runServerCommand, startVscodeServer } from "../offline/vscode-server.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
export const vsix = join(root, "out/copydesk.vsix");

/** Installs the package; `open` then starts an editor on a fresh copy of the drafts. */
export function desk() {
  const work = mkdtempSync(join(tmpdir(), "copydesk-drive-"));
  const dirs = { userDataDir: join(work, "user-data"), extensionsDir: join(work, "extensions") };
  const flags = ["--server-data-dir", join(work, "server"), "--user-data-dir", dirs.userDataDir];
  flags.push("--extensions-dir", dirs.extensionsDir);
  runServerCommand([...flags, "--install-extension", vsix]);
  return {
    extensionsDir: dirs.extensionsDir,
    installed: () => runServerCommand([...flags, "--list-extensions"]),
    open: (options) => open(work, dirs, options),
    remove: () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** `language` is the display language, `settings` what the user set, `draft` the draft that is open at the start. */
async function open(work, dirs, { language, settings = {}, draft } = {}) {
  const folder = join(mkdtempSync(join(work, "drafts-")), "desk");
  cpSync(join(root, "test/vscode/driven"), folder, { recursive: true });
  const server = await startVscodeServer({
    extensionsDir: dirs.extensionsDir,
    userDataDir: mkdtempSync(join(work, "user-data-")),
    settings: { ...calm, ...settings },
    trust: true,
  });
  const { browser, page } = await openBrowser({ width: 1280, height: 800 }, language);
  const payload = draft ? [["openFile", remoteUri(server.authority, join(folder, draft))]] : [];
  await page.goto(`http://${server.authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`);
  await page.waitForSelector(draft ? ".monaco-editor .view-lines" : ".explorer-folders-view", { timeout: 60_000 });
  return {
    page,
    folder,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

// Workspace trust as it is for a user: the folder is not trusted, and Copydesk works all the same.
const calm = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
  "editor.fontSize": 15,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
};
