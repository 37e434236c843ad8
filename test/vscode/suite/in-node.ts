import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { importSuites } from "./suites.ts";

/** Runs the suites in the Node extension host and leaves the count in a file: a host that went away early must not read as a pass. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", color: false, timeout: 40_000, ...grep() });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await importSuites();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const file = process.env.COPYDESK_RESULT;
      if (file) writeFileSync(file, JSON.stringify(runner.stats));
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}

function grep(): { grep?: string } {
  return process.env.COPYDESK_GREP ? { grep: process.env.COPYDESK_GREP } : {};
}
