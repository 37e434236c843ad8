import "mocha/mocha.js";
import * as vscode from "vscode";
import { importSuites } from "./suites.ts";

/** Runs the same suites in the web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: "tdd",
    color: false,
    timeout: 40_000,
    grep: vscode.workspace.getConfiguration("copydesk-tests").get("grep", ""),
    reporter: LinesReporter as unknown as Mocha.ReporterConstructor,
  });
  await importSuites();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}

/** A reporter without a page or a terminal to draw on. */
class LinesReporter {
  constructor(runner: Mocha.Runner) {
    let passes = 0;
    let failures = 0;
    let pending = 0;
    runner.on("pass", (test) => {
      passes += 1;
      console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on("pending", () => {
      pending += 1;
    });
    runner.on("fail", (test, error) => {
      failures += 1;
      console.error(`  ✗ ${test.fullTitle()}\n${error.stack ?? error}`);
    });
    runner.on("end", () => {
      console.log(`  ${passes} passing in the browser`);
      console.log(`::result ${JSON.stringify({ passes, failures, pending })}`);
    });
  }
}
