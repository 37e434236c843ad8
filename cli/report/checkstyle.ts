import { linesOf } from "../../host/lines.ts";
import type { Severity } from "../../rules/index.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ReportFormat } from "./report.ts";

/** The XML of Checkstyle, which Jenkins, SonarQube and many others read. */
export const checkstyle: ReportFormat = {
  name: "checkstyle",
  create: () => ({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    draft: ({ path, text, findings }) => {
      const lines = linesOf(text);
      const errors = findings.map(({ start, severity, rule, message }) => {
        const { line, column } = lines.positionAt(start);
        const place = `line="${line}" column="${column}" severity="${severities[severity]}"`;
        return `    <error ${place} message="${escapeXml(message)}" source="copydesk.${escapeXml(rule)}"/>\n`;
      });
      return `  <file name="${escapeXml(path)}">\n${errors.join("")}  </file>\n`;
    },
    end: () => "</checkstyle>\n",
  }),
};

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "info" };
