import { json } from "./json.ts";
import type { ReportFormat } from "./report.ts";
import { text } from "./text.ts";

/** The ways to write a report down. To add one, write its file and name it here. */
export const reportFormats: readonly ReportFormat[] = [text, json];
