import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";
import { newsroom } from "./newsroom.ts";

const program = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"].find(existsSync);
if (!program) console.warn("skipped: Chromium is not installed");

describe.runIf(program !== undefined)("a report that is a page", () => {
  let browser: Browser;
  let folder = "";

  beforeAll(async () => {
    folder = scratch(newsroom);
    mkdirSync("out/reports", { recursive: true });
    browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => await browser?.close());

  it.each([
    ["lint", "light"],
    ["lint", "dark"],
    ["sheet", "light"],
    ["sheet", "dark"],
  ] as const)(
    "of %s opens in the %s without a word of complaint, asks for nothing, and prints",
    async (verb, colorScheme) => {
      const file = join(folder, `${verb}.html`);
      copydesk([verb, "--format", "html", "--output", file, "news"], { cwd: folder });
      const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 700 } });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(pathToFileURL(file).href);

      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(complaints).toEqual([]);
      const [ink = "", paper = ""] = await page.evaluate<string[]>(
        "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]",
      );
      expect(contrast(ink, paper)).toBeGreaterThan(7);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.screenshot({ path: resolve(`out/reports/${verb}-${colorScheme}.png`), fullPage: true });
      await page.pdf({ path: join(folder, "print.pdf") });
      expect(statSync(join(folder, "print.pdf")).size).toBeGreaterThan(1000);
      await page.close();
    },
    60_000,
  );
});

/** The contrast of two CSS colours, after WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
