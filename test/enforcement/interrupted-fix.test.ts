import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, copydesk, scratch } from "../cli/copydesk.ts";

const count = 500;
const times = 50;

/** Each of its own, so that no draft can pass for another. */
const before = (index: number) =>
  `# Draft ${index}\n\n${`"We open bridge ${index} in the spring,” said mayor Anna Visser.\n\n`.repeat(4)}`;
const after = (index: number) => before(index).replaceAll("”", '"');
const nameOf = (index: number) => `draft-${index}.md`;

it("a run that is killed while it fixes leaves every draft old or new, and whole", async () => {
  const folder = scratch();
  putDrafts(folder);
  const begun = Date.now();
  expect(copydesk(["--fix", "--quiet", "."], { cwd: folder }).code).toBe(0);
  const whole = Date.now() - begun;
  for (let index = 0; index < count; index += 1)
    expect(readFileSync(join(folder, nameOf(index)), "utf8")).toBe(after(index));

  let caughtAtWork = 0;
  for (let time = 0; time < times; time += 1) {
    putDrafts(folder);
    const signal = time % 2 === 0 ? "SIGKILL" : "SIGINT";
    await killAfter(Math.random() * whole, { folder, signal });
    const mended = Array.from({ length: count }, (_, index) => {
      const text = readFileSync(join(folder, nameOf(index)), "utf8");
      expect([before(index), after(index)].includes(text), `${nameOf(index)} after ${signal}`).toBe(true);
      return text === after(index);
    });
    if (mended.includes(true) && mended.includes(false)) caughtAtWork += 1;
    const others = readdirSync(folder).filter((name) => !/^draft-\d+\.md$/.test(name));
    // Nobody can clear up after SIGKILL; after an interrupt the command does.
    if (signal === "SIGINT") expect(others).toEqual([]);
    for (const other of others) expect(other).toMatch(/^draft-\d+\.md\.[\w-]+\.part$/);
  }
  console.info(`killed ${times} times, ${caughtAtWork} of them with some drafts mended and some not`);
  expect(caughtAtWork).toBeGreaterThan(0);
}, 600_000);

function putDrafts(folder: string): void {
  for (const name of readdirSync(folder)) if (!name.endsWith(".md")) rmSync(join(folder, name));
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, nameOf(index)), before(index));
}

function killAfter(
  milliseconds: number,
  { folder, signal }: { readonly folder: string; readonly signal: NodeJS.Signals },
): Promise<void> {
  const child = spawn(process.execPath, [bin, "--fix", "--quiet", "."], { cwd: folder, stdio: "ignore" });
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  return new Promise((resolve) =>
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    }),
  );
}
