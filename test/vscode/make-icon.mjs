// Draws docs/images/icon.svg as the PNG of 256 pixels that the Marketplace wants: node test/vscode/make-icon.mjs
import { readFileSync } from "node:fs";
import { openBrowser } from "./offline/vscode-server.mjs";

const { browser, page } = await openBrowser({ width: 256, height: 256 });
const svg = readFileSync("docs/images/icon.svg", "utf8");
await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 256px }</style>${svg}`);
await page.screenshot({ path: "docs/images/icon.png", omitBackground: true });
await browser.close();
