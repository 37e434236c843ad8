import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The Sourcing view, by mouse, by keyboard, and as a screen reader hears it. */
export async function sourcing({ user, folder, step, picture }) {
  const { page, row } = user;
  const position = () => page.locator('[id="status.editor.selection"]').textContent();
  await step("the Sourcing view shows who answers for what, and says so to a screen reader", async () => {
    await user.palette("Explorer: Focus on Sourcing View");
    await row("25 people: Hevin Darwish").waitFor();
    await row("At least 40 people: left aside: counted by our reporter").waitFor();
    await picture("sourcing");
  });
  await step("a place that the other drafts spell otherwise is open", async () => {
    // The view is a few lines high: rows below are drawn when they are gone to.
    await user.press("End");
    await row("Kamishly: Kamishly 3×").waitFor();
    await user.press("Home");
  });
  await step("a click goes to the words", async () => {
    await row("At least 40 people").click();
    await user.until(async () => /\(18 selected\)/.test(await position()));
  });
  await step("by keyboard too, and the cursor is then in the draft", async () => {
    await user.palette("Explorer: Focus on Sourcing View");
    await user.press("Home ArrowDown ArrowDown Enter");
    await user.until(async () => /\(9 selected\)/.test(await position()));
    await user.until(() => page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null));
  });
  await step("it follows the cursor", async () => {
    await user.find("At least 40 people");
    await page.locator('.monaco-list-row.selected[aria-label*="At least 40 people"]').waitFor();
  });
  await step("it follows what is typed", async () => {
    await user.palette("Go to Line/Column...");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.keyboard.type("On Friday 70 villagers were killed.");
    await row("70 villagers: no source").waitFor();
    await row("Figures: 3, 1 open").waitFor();
  });
  await step("only what is open can be shown, and all again", async () => {
    await user.palette("Copydesk: Show Only What Is Open");
    await row("25 people").waitFor({ state: "detached" });
    await row("70 villagers: no source").waitFor();
    await picture("open-only");
    await user.palette("Copydesk: Show All");
    await row("25 people").waitFor();
  });
  await step("the sheet is copied, and pasted as Markdown", async () => {
    await user.palette("Copydesk: Copy Sourcing Sheet as Markdown");
    await user.palette("File: New Untitled Text File");
    await page.keyboard.press("Control+V");
    await user.until(async () => /\| figure \| 25 people \| ✓ Hevin Darwish \|/.test(await user.editorText()));
    await user.palette("File: Revert and Close Editor");
  });
  await step("the sheet is exported to a file", async () => {
    await user.palette("Copydesk: Export Sourcing Sheet");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    const file = join(folder, "market-sourcing.csv");
    await user.until(() => existsSync(file));
    assert.match(readFileSync(file, "utf8"), /figure,25 people,no,Hevin Darwish/);
    await page.locator(".monaco-editor .view-line", { hasText: "70 villagers" }).click();
    await user.press("Control+L Delete Control+S");
  });
}
