import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";

/** A row as GeoNames has it: nineteen fields, most of them empty here. */
const row = (id: number, name: string, alternates: string) =>
  [id, name, name, alternates, "34.45", "40.95", "P", "PPL", "SY", ...Array(10).fill("")].join("\t");

describe("a newsroom's own gazetteer", () => {
  it("is imported, named in the configuration, and decides spellings", () => {
    const folder = scratch({
      "SY.txt": `${row(1, "Zorvanah", "Sorwane,Zurvaneh")}\n${row(2, "Kelbit", "Qalbeet")}\nbroken row\n`,
      "copydesk.json": '{ "gazetteer": "places.txt" }',
      "a.md":
        "# Zorvanah\n\nThe town of Zorvanah was quiet on Friday.\n\nPeople in the town of Sorwane went out to buy bread.\n",
    });
    const made = copydesk(["places", "import", "SY.txt", "--output", "places.txt"], { cwd: folder });
    expect(made).toMatchObject({ code: 0, out: "" });
    expect(made.err).toMatch(
      /1 of 3 rows are broken and left out: 3 \(fields\)\.\n.*places\.txt is written, with 2 places/,
    );
    expect(readFileSync(join(folder, "places.txt"), "utf8")).toMatch(/^## SY\.txt\n/);
    const { files } = JSON.parse(copydesk(["--format", "json"], { cwd: folder }).out);
    expect(files[0].findings).toEqual([expect.objectContaining({ rule: "inconsistent-place-name" })]);
  });

  it("is nothing where no row holds a place", () => {
    const folder = scratch({ "x.txt": "nothing\n" });
    expect(copydesk(["places", "import", "x.txt", "--output", "places.txt"], { cwd: folder }).code).toBe(2);
    expect(existsSync(join(folder, "places.txt"))).toBe(false);
  });

  it("that is something else is said at its place", () => {
    const folder = scratch({
      "places.txt": "Kyiv\n",
      "copydesk.json": '{ "gazetteer": "places.txt" }',
      "a.md": "A quiet day.\n",
    });
    expect(copydesk([], { cwd: folder })).toMatchObject({
      code: 2,
      err: "copydesk: places.txt:1:1: This is no gazetteer that “copydesk places import” wrote.\n",
    });
  });
});
