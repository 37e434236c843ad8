import type { Span } from "../../span.ts";
import type { StyleFile } from "../problem.ts";

/** An entry of a house list with where it stands, so that what is wrong with it can be said there. */
export interface Entry<T> extends Span {
  readonly value: T;
  readonly file: StyleFile;
}

/** The line an entry stands on, from 1. */
export function lineOf(entry: Entry<unknown>): string {
  return String(entry.file.text.slice(0, entry.start).split("\n").length);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
