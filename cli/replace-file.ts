import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { codeOf } from "../host/read-from-disk.ts";
import { discardOnExit } from "./exit.ts";

/**
 * Puts text or bytes in the stead of what a file holds: whole or not at all, through a file beside it that takes its name. Keeps the mode, the owner where the system
 * lets us, and a symbolic link. `mayReplace` is asked last, when all that is left is to give the name: where it says no, nothing changes, and the answer is false.
 * Throws what the system says where it cannot be done. Nothing is left beside the file, whatever happens short of a kill.
 */
export function replaceFile(path: string, content: string | Uint8Array, mayReplace = () => true): boolean {
  const target = targetOf(path);
  const old = statSync(target, { throwIfNoEntry: false });
  if (old && !old.isFile()) return mayReplace() && writeInto(path, content);
  const partial = `${target}.${process.pid}-${Date.now().toString(36)}.part`;
  const opened = openSync(partial, "wx", old?.mode ?? 0o666);
  const settle = discardOnExit(partial);
  try {
    fill(opened, content, old);
    if (!mayReplace()) return false;
    renameSync(partial, target);
    return true;
  } finally {
    rmSync(partial, { force: true });
    settle();
  }
}

/** A device or a pipe takes what is written and has no name to give: `/dev/stdout`, `>(less)`. */
function writeInto(path: string, content: string | Uint8Array): true {
  writeFileSync(path, content);
  return true;
}

/** Where a link leads; a file that is still to be made leads nowhere yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

function fill(file: number, content: string | Uint8Array, old: Stats | undefined): void {
  try {
    writeFileSync(file, content);
    if (old) keepRights(file, old);
    // Else a power cut could leave the name on an empty file.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The owner first, since giving a file away may take rights from it. Only root can give one away, and some file systems know no rights. */
function keepRights(file: number, { uid, gid, mode }: Stats): void {
  attempt(() => fchownSync(file, uid, gid));
  attempt(() => fchmodSync(file, mode));
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"].includes(codeOf(error) ?? "")) throw error;
  }
}
