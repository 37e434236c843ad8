import * as vscode from "vscode";

/** Loads what is tested in the display language at hand: everything in English, and in Dutch that it is Dutch. */
export async function importSuites(): Promise<void> {
  if (vscode.env.language === "nl") await import("./dutch.test.ts");
  else await import("./all.ts");
}
