/** The walkthrough: four steps, each with its picture and a button that does what it says. */
export async function walkthrough({ user, step, picture }) {
  const { page } = user;
  const steps = [
    "Write as you always do",
    "Settle what is open",
    "See who answers for what",
    "Write down the house style",
  ];
  await step("the walkthrough opens", async () => {
    // Beside a side bar there is no room for pictures.
    await user.palette("View: Toggle Primary Side Bar Visibility");
    await user.palette("Welcome: Open Walkthrough");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.keyboard.type("Copydesk");
    await page.keyboard.press("Enter");
    await page.getByText(steps[0]).first().waitFor();
  });
  const seen = new Set();
  for (const [i, title] of steps.entries())
    await step(`its step “${title}” has a picture of its own`, async () => {
      await page.locator(".getting-started-step", { hasText: title }).first().click();
      await user.until(async () => {
        const drawn = await pictureIn(page);
        const isNew = drawn !== undefined && !seen.has(drawn);
        if (isNew) seen.add(drawn);
        return isNew;
      });
      await picture(i === 0 ? "walkthrough" : `walkthrough-${i + 1}`);
    });
  const press = async (title, button) => {
    await page.locator(".getting-started-step", { hasText: title }).first().click();
    await page.getByRole("button", { name: button }).first().click();
  };
  const back = () => page.getByRole("tab", { name: "Welcome" }).first().click();
  await step("its first button opens a made-up draft with something to settle", async () => {
    await press(steps[0], /made-up draft/);
    // A figure, a place and a quotation.
    await page.locator(".monaco-editor .squiggly-warning").nth(2).waitFor();
    await picture("made-up");
  });
  await step("its second goes to the first finding there, and shows the fixes", async () => {
    await back();
    await press(steps[1], "Show fixes");
    await page.locator(".action-widget", { hasText: "Attribute it to Mayor Hevin Darwish" }).waitFor();
    await picture("settle");
    await page.keyboard.press("Escape");
  });
  await step("its third shows the sheet of that draft, though the walkthrough is in front", async () => {
    await back();
    await press(steps[2], "Open the Sourcing view");
    await user.row("25 people: Hevin Darwish").waitFor();
    await picture("walkthrough-sourcing");
    await user.row("25 people: Hevin Darwish").click();
    await page.locator(".monaco-editor .selected-text").first().waitFor();
  });
  await step("its fourth makes a configuration, and opens it", async () => {
    await back();
    await press(steps[3], "Create a configuration");
    await page.getByRole("tab", { name: /copydesk\.json/ }).waitFor();
    await picture("configuration");
  });
}

/** VS Code draws an SVG in a frame within a frame, so that it takes the colours of the theme. */
async function pictureIn(page) {
  for (const frame of page.frames().toReversed()) {
    const drawn = frame.locator("svg").first();
    if (await drawn.isVisible().catch(() => false)) return drawn.innerHTML();
  }
  return undefined;
}
