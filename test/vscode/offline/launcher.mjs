#!/usr/bin/env node
// Takes the flags that @vscode/test-electron gives to a VS Code executable, and runs the same tests in the extension host of the
// VS Code server from the npm package code-server: the Node host, or the web worker host where COPYDESK_HOST is "web".
import { appendFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "node:util";
import { openBrowser, remoteUri, startVscodeServer } from "./vscode-server.mjs";

const given = { developed: [], positional: [] };
for (const word of process.argv.slice(2)) {
  const flag = /^--([\w-]+)(?:=(.*))?$/.exec(word);
  if (!flag) given.positional.push(word);
  else if (flag[1] === "extensionDevelopmentPath") given.developed.push(flag[2]);
  else given[flag[1]] = flag[2] ?? true;
}
const deadline = Number(process.env.VSCODE_OFFLINE_TIMEOUT_MS ?? 480_000);
const debug = process.env.VSCODE_OFFLINE_DEBUG;
// What the workbench itself says, and no extension.
const noise =
  /^(Resolv|Creating a socket|Updating additional)|^\[(reconnection-grace-time|AgentHost|Service Worker)|^Timed out waiting for authentication|^Creation of workbench contribution|^\[AccountPolicyGate\]|builtin extensions|^No search provider/;

let server;
let browser;
let isDone = false;
async function finish(code, why) {
  if (isDone) return;
  isDone = true;
  if (why) console.error(`launcher: ${why}`);
  await browser?.close().catch(() => {});
  await server?.stop().catch(() => {});
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => finish(130, signal));
setTimeout(() => finish(124, `no result after ${deadline} ms`), deadline).unref();

try {
  server = await startVscodeServer({
    userDataDir: given["user-data-dir"],
    extensionsDir: given["extensions-dir"],
    // An extension with both entries runs in the web worker host only when the user wants it so.
    settings: {
      ...(process.env.COPYDESK_HOST === "web" ? { "remote.extensionKind": { "copydesk.copydesk": ["web"] } } : {}),
      // A worker has no environment to read.
      "copydesk-tests.grep": process.env.COPYDESK_GREP ?? "",
    },
    args: ["--enable-smoke-test-driver"],
    log: debug,
  });
  const opened = await openBrowser(undefined, process.env.COPYDESK_LANGUAGE);
  browser = opened.browser;
  const { page } = opened;
  await page.exposeFunction("codeAutomationLog", (type, args) => hear(page, type, format(...args)));
  await page.exposeFunction("codeAutomationExit", (code, logs) => {
    if (debug) for (const log of logs ?? []) appendFileSync(debug, `\n=== ${log.relativePath}\n${log.contents}\n`);
    // When the extension host dies, the workbench still reports 0: the server's word counts.
    setTimeout(() => {
      const { hostDied } = server.state;
      finish(hostDied ? 1 : code, hostDied && `the extension host died: ${hostDied}`);
    }, 250);
  });
  page.on("crash", () => finish(1, "the workbench page crashed"));
  if (debug) page.on("console", (message) => appendFileSync(debug, `[page ${message.type()}] ${message.text()}\n`));
  await page.goto(`http://${server.authority}/?${query()}`);
} catch (error) {
  await finish(1, error.stack ?? String(error));
}

/** A test may ask for a picture of the workbench by console.log("::screenshot name"), and a worker, which has no files, gives its count by "::result {…}". */
function hear(page, type, text) {
  if (debug) appendFileSync(debug, `[${type}] ${text}\n`);
  const shot = /^::screenshot ([\w.-]+)$/.exec(text.trim());
  if (shot) {
    const shots = process.env.VSCODE_OFFLINE_SHOTS;
    return shots ? page.screenshot({ path: join(shots, `${shot[1]}.png`) }).catch(() => {}) : undefined;
  }
  const result = /^::result (.+)$/.exec(text.trim());
  if (result) return writeFileSync(process.env.COPYDESK_RESULT ?? "/dev/null", result[1]);
  if (noise.test(text) || (type === "error" && /\/static\/out\/vs\//.test(text))) return undefined;
  (type === "error" || type === "warn" ? process.stderr : process.stdout).write(`${text}\n`);
  return undefined;
}

function query() {
  const payload = given.developed.map((path) => ["extensionDevelopmentPath", remoteUri(server.authority, path)]);
  payload.push(["extensionTestsPath", remoteUri(server.authority, given.extensionTestsPath)]);
  if (given["disable-extensions"]) payload.push(["disableExtensions", "true"]);
  const target = given.positional[0] && resolve(given.positional[0]);
  const query = new URLSearchParams();
  if (!target) query.set("ew", "true");
  else if (target.endsWith(".code-workspace")) query.set("workspace", target);
  else if (statSync(target).isDirectory()) query.set("folder", target);
  query.set("payload", JSON.stringify(payload));
  return query;
}
