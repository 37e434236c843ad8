import { readdirSync, readFileSync } from "node:fs";

/** A server that falls, once and then again and again. */
export async function crash({ user, extensionsDir, step, picture }) {
  const { page } = user;
  // One that falls before it has read a draft is another story, which the language client tells.
  const isRead = async () => (await page.locator(".monaco-editor .squiggly-warning").count()) > 0;
  await step("a server that falls is started again, and the status bar says so", async () => {
    await user.until(isRead);
    kill(extensionsDir);
    await page.locator(".statusbar-item", { hasText: "Copydesk stopped unexpectedly" }).first().waitFor();
  });
  await step("after the sixth time it is given up, with a message that can start it", async () => {
    const toast = page.locator(".notification-toast", { hasText: "Copydesk stopped 6 times" });
    await user.until(async () => {
      if (await isRead()) kill(extensionsDir);
      return (await toast.count()) > 0;
    }, 300);
    await picture("given-up");
    await toast.getByRole("button", { name: "Start Again" }).click();
    await user.until(isRead);
  });
}

/** All of them, since the server of an editor that was closed just now may outlive it by a moment. */
function kill(extensionsDir) {
  for (const server of serversOf(extensionsDir))
    try {
      process.kill(server, "SIGKILL");
    } catch {
      // It is gone already.
    }
}

/** The processes of the server that came with the package installed here, by Linux's list of processes. */
export function serversOf(extensionsDir) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const line = commandLine(pid);
      return line.includes(extensionsDir) && line.includes("dist/server.js");
    });
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
