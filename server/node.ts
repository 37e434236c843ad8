import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { clientHost, noHost } from "./client-host.ts";
import { nodeHost } from "./node-host.ts";
import { serve } from "./serve.ts";

// `--stdio`, `--node-ipc`, `--socket` or `--pipe`: the library reads argv.
const connection = createConnection(ProposedFeatures.all);
serve(connection, (readsFiles) => nodeHost(readsFiles ? clientHost(connection) : noHost));
