import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantOf } from "../domain/kernel/instant.ts";
import { makeRecordStore } from "../functions/adapters/record-store.ts";
import type { RecordStore } from "../functions/shell/ports.ts";
import { embeddedClient } from "../local/engines/dynamodb/client.ts";
import { embeddedDocuments } from "../local/engines/dynamodb/documents.ts";
import { startDynamoDb } from "../local/engines/dynamodb/engine.ts";
import { ensureTable } from "../local/engines/dynamodb/table.ts";
import { tableInput } from "../local/table-input.ts";

export type GivenTable = { readonly commit: RecordStore["commit"]; readonly stop: () => Promise<void> };

/** An empty table of the one-machine edition's engine, in a directory of its own that `stop` removes, behind the real record store. */
export const givenTable = async (): Promise<GivenTable> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-bench-"));
  const engine = await startDynamoDb({ directory });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = embeddedClient({ endpoint: engine.endpoint, region: "local", credentials });
  await ensureTable(client, tableInput("zhisheng"));
  const documents = embeddedDocuments({ endpoint: engine.endpoint, region: "local", credentials });
  const { commit } = makeRecordStore({ client: documents, name: "zhisheng" }, { now: () => instantOf(new Date()) });
  return {
    commit,
    stop: async () => {
      client.destroy();
      await engine.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
