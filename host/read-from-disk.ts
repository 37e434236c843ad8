import { readFileSync } from "node:fs";
import type { ReadFile } from "../rules/index.ts";
import { decodeText } from "./decode-text.ts";

/** Reads configurations and house lists from disk for the core. */
export const readFromDisk: ReadFile = (path) => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
  const decoding = decodeText(bytes);
  if (decoding.fault) throw new Error(decoding.fault.en);
  return decoding.text;
};

/** The error code of a failed system call: *ENOENT*, *EACCES*. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
