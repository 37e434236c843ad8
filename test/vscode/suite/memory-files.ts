import * as vscode from "vscode";

/** A file system that knows nothing of disks, as an extension for a remote or virtual workspace brings one. It has no search. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
  }

  watch = () => new vscode.Disposable(() => {});

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.#files.get(path);
    const isFolder = [...this.#files.keys()].some((file) => file.startsWith(path.replace(/\/?$/, "/")));
    if (!bytes && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: bytes?.length ?? 0, size: bytes?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const prefix = path.replace(/\/?$/, "/");
    const below = [...this.#files.keys()].filter((file) => file.startsWith(prefix));
    const entries = below.map((file): [string, vscode.FileType] => {
      const [name = "", ...rest] = file.slice(prefix.length).split("/");
      return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
    });
    return [...new Map(entries)];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, bytes);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {}
}
