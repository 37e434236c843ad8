import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One place, one spelling, in all drafts: by quick fix and by F2, each change looked at first. */
export async function spelling({ user, folder, step, picture }) {
  const { page } = user;
  const text = (name) => readFileSync(join(folder, name), "utf8");
  await step("a quick fix changes it in all drafts, after a look at each change", async () => {
    await user.find("town of Kamishly");
    await user.press("ArrowRight ArrowLeft ArrowLeft");
    await user.quickFix();
    await user.choose(/Spell it Qamishli in all drafts/);
    await preview(user);
    await user.find("town of Kamishly");
    await discard(user);
    await user.until(() => text("market.md").includes("town of Kamishly"));
  });
  await step("F2 does, and what is in another draft or a quotation waits for a yes", async () => {
    await user.find("Kamishly");
    await page.keyboard.press("F2");
    const box = page.locator(".rename-box input:visible");
    await box.fill("Qamishli");
    await box.press("Enter");
    await preview(user);
    await picture("rename");
    const other = page.locator(".part.panel .monaco-list-row", { hasText: "letter.md" });
    await other.locator("input[type=checkbox], .monaco-checkbox, .monaco-custom-toggle").first().click();
    await page.getByRole("button", { name: "Apply" }).first().click();
    await user.palette("File: Save All");
    await user.until(() => !text("letter.md").includes("Kamishly"));
    await user.until(() => /town of Qamishli/.test(text("market.md")) && /left in Kamishly/.test(text("market.md")));
  });
  await step("and no squiggle is left but in the quotation", async () => {
    await page.locator(".monaco-editor .squiggly-warning").first().waitFor({ state: "detached" });
    await page.locator(".monaco-editor .squiggly-info").first().waitFor();
  });
  await step("and why that cannot be fixed with the rest is said to whoever asks", async () => {
    await user.palette("Copydesk: Apply All Safe Fixes");
    await page.locator(".monaco-editor-overlaymessage", { hasText: "stands in quotations or titles" }).waitFor();
    await picture("quoted");
  });
}

async function preview({ page }) {
  await page.getByRole("tab", { name: /Refactor Preview/ }).waitFor();
  await page.locator(".part.panel .monaco-list-row", { hasText: "letter.md" }).waitFor();
  await page.locator(".part.panel .monaco-list-row", { hasText: "market.md" }).waitFor();
}

async function discard({ page }) {
  await page.getByRole("button", { name: "Discard" }).first().click();
}
