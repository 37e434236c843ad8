import { readFileSync } from "node:fs";
import { join } from "node:path";

/** From the squiggle to the fix, in Restricted Mode. */
export async function fixing({ user, folder, step, picture }) {
  const { page } = user;
  const draft = join(folder, "market.md");
  await step("in Restricted Mode the draft is underlined", async () => {
    await page.waitForSelector(".monaco-editor .squiggly-warning", { timeout: 60_000 });
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
  });
  await step("Problems lists what was found", async () => {
    await user.palette("View: Toggle Problems");
    await user.problems(/No source in reach/);
    await user.problems(/another spelling of/);
    await picture("problems");
  });
  await step("the quick fixes of a figure are offered, and one is chosen", async () => {
    await user.gotoProblem("No source in reach");
    await user.quickFix();
    await picture("quick-fix");
    await user.choose(/Leave unsourced-figure aside/);
    await page.waitForFunction(
      () => !/No source in reach/.test(document.querySelector(".markers-panel")?.textContent ?? ""),
    );
  });
  await step("the comment has room for the reason, which is typed at once", async () => {
    await page.keyboard.type("counted by our reporter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+S");
    await user.until(() => readFileSync(draft, "utf8").includes("unsourced-figure -- counted by our reporter -->"));
  });
  await step("a hover says who vouches for a figure", async () => {
    await user.palette("View: Toggle Panel Visibility");
    await user.find("25 people");
    await user.palette("Show or Focus Hover");
    await page.waitForSelector(".monaco-hover:not(.hidden)");
    await page.waitForFunction(() => /vouches for this figure/.test(document.body.textContent ?? ""));
    await picture("hover");
    await page.keyboard.press("Escape");
  });
}
