import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serversOf } from "./crash.mjs";

/** The package in a browser alone. */
export async function browser({ user, folder, extensionsDir, step, picture }) {
  const { page } = user;
  await step("in the browser's host the draft is underlined, and there is no process", async () => {
    await page.waitForSelector(".monaco-editor .squiggly-warning", { timeout: 60_000 });
    await user.until(() => serversOf(extensionsDir).length === 0);
  });
  await step("a place that the other drafts spell otherwise is found and mended there", async () => {
    await user.find("town of Kamishly");
    await user.press("ArrowRight ArrowLeft ArrowLeft");
    await user.quickFix();
    await user.choose(/^Spell it Qamishli$/);
    await page.keyboard.press("Control+S");
    await user.until(() => readFileSync(join(folder, "market.md"), "utf8").includes("town of Qamishli"));
  });
  await step("and the Sourcing view is there too", async () => {
    await user.palette("Explorer: Focus on Sourcing View");
    await user.row("25 people: Hevin Darwish").waitFor();
    await picture("browser");
  });
}
