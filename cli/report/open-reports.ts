import { closest } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import type { LintedDraft, Summary } from "../lint/linted-draft.ts";
import { forFile, type Terminal } from "../terminal.ts";
import { reportFormats } from "./index.ts";
import { openOutput } from "./output.ts";
import type { ReportFormat } from "./report.ts";

/** The reports of one run: whatever is told goes to each. */
export interface OpenReports {
  readonly draft: (draft: LintedDraft) => void;
  readonly end: (summary: Summary) => void;
}

/** Opens what `--format NAME[=FILE]` asks for, several with commas or repeated, and `--output FILE` for the last that names no file. */
export function openReports(given: Given, terminal: Terminal): OpenReports {
  const wanted = given.values("format").flatMap((value) => value.split(","));
  const reports = (wanted.length > 0 ? wanted : ["text"]).map((value, index, all) => {
    const [name = "", file] = value.split(/=(.*)/s);
    const output = openOutput(file ?? (index === all.length - 1 ? given.value("output") : undefined), terminal);
    return { report: formatNamed(name).create(output.toFile ? forFile(terminal) : terminal), output };
  });
  const tell = (what: (report: ReturnType<ReportFormat["create"]>) => string) => {
    for (const { report, output } of reports) output.write(what(report));
  };
  tell((report) => report.begin());
  return {
    draft: (draft) => tell((report) => report.draft(draft)),
    end: (summary) => {
      tell((report) => report.end(summary));
      for (const { output } of reports) output.close();
    },
  };
}

function formatNamed(name: string): ReportFormat {
  const names = reportFormats.map((format) => format.name);
  const meant = closest(name, names);
  return (
    reportFormats.find((format) => format.name === name) ??
    refuse(meant ? complaints.unknownNear : complaints.unknown, { name, names: names.join(", "), meant: meant ?? "" })
  );
}

const complaints = {
  unknown: { en: "unknown format {name}; there are {names}.", nl: "onbekend formaat {name}; er zijn {names}." },
  unknownNear: {
    en: "unknown format {name}. Did you mean {meant}? There are {names}.",
    nl: "onbekend formaat {name}. Bedoelde u {meant}? Er zijn {names}.",
  },
};
