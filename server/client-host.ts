import type { Connection } from "vscode-languageserver";
import type { Host } from "./host.ts";
import { type FileParams, findDraftsRequest, type ReadParams, readFileRequest } from "./protocol.ts";

/** Files as the editor sees them: the only way to those of a virtual workspace, and the only way at all in a browser. */
export function clientHost(connection: Connection): Host {
  const read = async (params: ReadParams) => {
    const text = await connection.sendRequest<string | null>(readFileRequest, params);
    return text ?? undefined;
  };
  return {
    readFile: (uri) => read({ uri, unsaved: false }),
    readUnsaved: (uri) => read({ uri, unsaved: true }),
    async findDrafts(uri) {
      const params: FileParams = { uri };
      return connection.sendRequest<readonly string[]>(findDraftsRequest, params).catch(() => []);
    },
  };
}

/** An editor that reads no files for us. */
export const noHost: Host = {
  readFile: async () => undefined,
  readUnsaved: async () => undefined,
  findDrafts: async () => [],
};
