import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arbitraryDraft } from "../properties/arbitrary-drafts.ts";
import { type Newsroom, newsroom } from "../server/newsroom.ts";
import { pulls, type Server, startServer } from "../server/server.ts";

const levels = ["error", "warning", "information"];

// A file holds no half characters, and one with a null byte is no text.
const random = fc.sample(arbitraryDraft, 60).map((text) => Buffer.from(text.replaceAll("\0", "")).toString());
const drafts: Readonly<Record<string, string>> = {
  "copydesk.json": readFileSync("demo/copydesk.json", "utf8"),
  "ferry.md": readFileSync("demo/ferry.md", "utf8"),
  "veerboot.md": readFileSync("demo/veerboot.md", "utf8"),
  ...Object.fromEntries(random.map((text, at) => [`random-${at}.md`, text])),
};

let room: Newsroom;
let server: Server;

beforeAll(async () => {
  room = newsroom(drafts);
  // Without a folder: with one the server holds each draft to the others as well, as the command does when it is asked to.
  server = await startServer(pulls, { locale: "en" });
});
afterAll(async () => {
  await server.close();
  room.remove();
});

test("the command says the same of the same bytes each time", () => {
  expect(lint()).toBe(lint());
});

test("the server finds what the command finds", async () => {
  const { files }: Output = JSON.parse(lint());
  expect(files.length).toBe(Object.keys(drafts).length - 1);
  for (const file of files) {
    const name = file.path.split("/").at(-1) ?? "";
    await server.open(room.uriOf(name), (drafts[name] ?? "").replace(/^\ufeff/u, ""));
    const served = (await server.findings(room.uriOf(name))).map(({ code, severity, message, range }) => ({
      rule: code,
      severity: levels[(severity ?? 0) - 1],
      message,
      start: { line: range.start.line + 1, column: range.start.character + 1 },
      end: { line: range.end.line + 1, column: range.end.character + 1 },
    }));
    const commanded = file.findings.map(({ rule, severity, message, start, end }) => ({
      rule,
      severity,
      message,
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    }));
    expect(served, drafts[name]).toEqual(commanded);
  }
});

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly start: Position;
      readonly end: Position;
    }[];
  }[];
}

function lint(): string {
  const run = spawnSync(
    process.execPath,
    ["dist/cli.js", "lint", "--format", "json", "--locale", "en", fileURLToPath(room.uri)],
    {
      encoding: "utf8",
    },
  );
  expect(run.stderr).toBe("");
  expect(run.status).toBeLessThan(2);
  return run.stdout;
}
