import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { clientHost, noHost } from "./client-host.ts";
import { serve } from "./serve.ts";

// The global scope is the worker's.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, (readsFiles) => (readsFiles ? clientHost(connection) : noHost));
