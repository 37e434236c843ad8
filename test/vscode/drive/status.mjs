import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What stands behind the braces in the status bar. */
export async function status({ user, folder, step, picture }) {
  const { page } = user;
  await step("the status item has the language, the counts, and no configuration yet", async () => {
    const items = await user.statusItems();
    assert.match(await items.textContent(), /Copydesk: English.*Findings: \d/);
    await picture("status");
    await items.getByText("Create configuration").click();
    await page.getByRole("tab", { name: /copydesk\.json/ }).waitFor();
    await user.until(() => existsSync(join(folder, "copydesk.json")));
  });
  await step("and then the configuration in force, which a click opens", async () => {
    writeFileSync(join(folder, "copydesk.json"), '{ "rules": { "unsourced-figure": "error" } }\n');
    await user.palette("View: Close All Editors");
    await user.openDraft("letter.md");
    let items;
    await user.until(async () => {
      items = await user.statusItems();
      return /copydesk\.json/.test(await items.textContent());
    });
    await items.getByText("copydesk.json").click();
    await page.getByRole("tab", { name: /copydesk\.json/ }).waitFor();
  });
}
