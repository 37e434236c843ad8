import { checkstyle } from "./checkstyle.ts";
import { codeclimate } from "./codeclimate.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { rdjson } from "./rdjson.ts";
import type { ReportFormat } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** The ways to write a report down. To add one, write its file, name it here, and in `format-names.ts` for the help. */
export const reportFormats: readonly ReportFormat[] = [
  text,
  json,
  sarif,
  github,
  junit,
  checkstyle,
  codeclimate,
  rdjson,
  html,
  markdown,
];
