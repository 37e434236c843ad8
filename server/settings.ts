import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";

/** What the user chose in the editor, under `copydesk`. All that a newsroom shares stands in `copydesk.json` instead. */
export interface Settings {
  /** Findings shown in one draft before the rest is left out with a note. */
  readonly maximumFindings: number;
  /** Say behind each figure and quotation who vouches for it. */
  readonly inlayHints: boolean;
  /** Count what is open above the first line. */
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = {
  maximumFindings: 200,
  inlayHints: false,
  codeLens: false,
};

/** The settings in force, read when the editor says they changed. */
export interface SettingsStore {
  readonly now: () => Settings;
  readonly refresh: () => Promise<void>;
}

export function settingsOf(connection: Connection, client: Client): SettingsStore {
  let settings = defaultSettings;
  return {
    now: () => settings,
    async refresh() {
      if (!client.hasSettings) return;
      const given: unknown = await connection.workspace.getConfiguration("copydesk").catch(() => undefined);
      settings = settingsFrom(given);
    },
  };
}

/** The defaults, with each setting that has the right type over them. */
function settingsFrom(given: unknown): Settings {
  if (typeof given !== "object" || given === null) return defaultSettings;
  const values = new Map<string, unknown>(Object.entries(given));
  const isOn = (name: keyof Settings) => values.get(name) === true;
  const maximum = values.get("maximumFindings");
  return {
    maximumFindings: typeof maximum === "number" && maximum > 0 ? maximum : defaultSettings.maximumFindings,
    inlayHints: isOn("inlayHints"),
    codeLens: isOn("codeLens"),
  };
}
