// What a user does with keyboard and mouse, and sees, in the workbench on a page.

export function userOf(page) {
  const user = {
    page,
    palette,
    find,
    problems,
    gotoProblem,
    quickFix,
    choose,
    until,
    editorText,
    row,
    statusItems,
    press,
    openDraft,
  };
  return user;

  async function palette(command) {
    await page.keyboard.press("F1");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.keyboard.type(command);
    await page.waitForSelector(".quick-input-list .monaco-list-row");
    await page.waitForTimeout(400);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(400);
  }

  async function press(keys) {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }

  /** Selects words in the editor with the find box. */
  async function find(words) {
    await page.click(".monaco-editor .view-lines", { position: { x: 300, y: 10 } });
    await page.keyboard.press("Control+F");
    await page.waitForSelector(".find-widget.visible");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
  }

  async function problems(text) {
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector(".markers-panel")?.textContent ?? ""),
      text.source,
      { timeout: 20_000 },
    );
  }

  async function gotoProblem(text) {
    await page
      .locator(".markers-panel .monaco-list-row", { hasText: text })
      .first()
      .dblclick({ position: { x: 110, y: 10 } });
    await page.waitForTimeout(500);
  }

  /** Asked again until it comes: VS Code cancels the request while another extension registers its provider. */
  async function quickFix() {
    await until(async () => {
      await page.keyboard.press("Control+.");
      await page.waitForTimeout(700);
      return (await page.locator(".action-widget .monaco-list-row").count()) > 0;
    });
  }

  async function choose(title) {
    await page.locator(".action-widget .monaco-list-row", { hasText: title }).first().click();
  }

  async function openDraft(name) {
    await page.keyboard.press("Control+P");
    await page.waitForSelector(".quick-input-widget:not(.hidden) input");
    await page.keyboard.type(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name }).first().waitFor();
  }

  /** The lines of the editor that are on the screen, with plain spaces. */
  async function editorText() {
    const lines = await page.locator(".monaco-editor .view-line").allTextContents();
    return lines.join("\n").replace(/\u00a0/g, " ");
  }

  /** A row of a tree by what a screen reader says of it. */
  function row(label) {
    return page.locator(`.monaco-list-row[aria-label*=${JSON.stringify(label)}]`).first();
  }

  /** Opens what stands behind the braces beside the language. */
  async function statusItems() {
    await page.hover('[id="status.languageStatus"]');
    await page.waitForSelector(".hover-language-status");
    await page.waitForTimeout(300);
    return page.locator(".hover-language-status", { hasText: "Copydesk" });
  }

  async function until(holds, tries = 80) {
    for (let i = 0; i < tries; i += 1) {
      if (await holds()) return;
      await page.waitForTimeout(250);
    }
    throw new Error(`waited in vain for ${holds}`);
  }
}
