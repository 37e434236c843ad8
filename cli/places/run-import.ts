import { basename } from "node:path";
import { codeOf } from "../../host/read-from-disk.ts";
import { type BadRow, type Imported, importGeoNames, importWhosOnFirst, writePlaces } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { endOnInterrupt } from "../exit.ts";
import { replaceFile } from "../replace-file.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { linesOfFile } from "./lines-of-file.ts";

/** `copydesk places import FILE`: a newsroom's own gazetteer from an extract that it downloaded, in the compact form that the configuration names. Written whole or not at all. */
export function runImport(given: Given, terminal: Terminal): ExitCode {
  endOnInterrupt();
  const [, file, ...more] = given.operands;
  if (file === undefined || more.length > 0) refuse(complaints.oneFile);
  const output = given.value("output") ?? refuse(complaints.noOutput);
  const { places, rows, left, bad } = readExtract(file, given.value("alternate-names"));
  const counts = {
    rows: String(rows),
    left: String(left),
    bad: String(bad.length),
    places: String(places.length),
    output,
  };
  if (bad.length > 0) terminal.remark(remarks.bad, { ...counts, which: bad.slice(0, 5).map(showRow).join(", ") });
  if (places.length === 0) refuse(complaints.nothing, counts, file);
  try {
    replaceFile(output, writePlaces(places, basename(file)));
  } catch (error) {
    refuse(complaints.unwritable, { why: codeOf(error) ?? String(error) }, output);
  }
  terminal.remark(remarks.done, counts);
  return 0;
}

/** GeoNames has lines of fields, Who's On First has a JSON object a line. */
function readExtract(file: string, alternateNames: string | undefined): Imported {
  try {
    const [first = ""] = linesOfFile(file);
    if (first.startsWith("{")) return importWhosOnFirst(linesOfFile(file));
    return importGeoNames(linesOfFile(file), alternateNames === undefined ? [] : linesOfFile(alternateNames));
  } catch (error) {
    refuse(complaints.unreadable, { why: codeOf(error) ?? String(error) }, file);
  }
}

function showRow({ row, why }: BadRow): string {
  return `${row} (${why})`;
}

const remarks = {
  bad: {
    en: "{bad} of {rows} rows are broken and left out: {which}.",
    nl: "{bad} van {rows} rijen zijn kapot en weggelaten: {which}.",
  },
  done: {
    en: "{output} is written, with {places} places; {left} of {rows} rows hold none. Name it as “gazetteer” in copydesk.json.",
    nl: "{output} is geschreven, met {places} plaatsen; {left} van {rows} rijen bevatten er geen. Noem het als ‘gazetteer’ in copydesk.json.",
  },
};

const complaints = {
  oneFile: {
    en: "name one extract: copydesk places import FILE --output PLACES.",
    nl: "noem één uittreksel: copydesk places import FILE --output PLACES.",
  },
  noOutput: { en: "say where to write it: --output PLACES.", nl: "zeg waar het moet komen: --output PLACES." },
  unreadable: { en: "this cannot be read ({why}).", nl: "dit is niet te lezen ({why})." },
  unwritable: { en: "this could not be written ({why}).", nl: "dit kon niet worden geschreven ({why})." },
  nothing: { en: "none of the {rows} rows holds a place.", nl: "geen van de {rows} rijen bevat een plaats." },
};
