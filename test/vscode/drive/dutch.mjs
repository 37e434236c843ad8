/** The same package for somebody whose VS Code speaks Dutch. */
export async function dutch({ user, step, picture }) {
  const { page } = user;
  await step("in Dutch the draft, the fixes and the Sourcing view speak Dutch", async () => {
    await page.waitForSelector(".monaco-editor .squiggly-warning", { timeout: 60_000 });
    await user.palette("Explorer: Focus on Bronnen View");
    await user.row("At least 40 people: geen bron").waitFor();
    await user.find("At least 40");
    await user.quickFix();
    await page.locator(".action-widget", { hasText: "Laat unsourced-figure hier buiten beschouwing" }).waitFor();
    await picture("dutch");
    await page.keyboard.press("Escape");
  });
  await step("and so does the status item", async () => {
    const items = await user.statusItems();
    await items.getByText("Bevindingen: ").waitFor();
  });
}
