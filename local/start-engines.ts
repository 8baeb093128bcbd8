import { join, resolve } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { startDynamoDb } from "./engines/dynamodb/engine.ts";
import { endLeftOver } from "./engines/dynamodb/left-over.ts";
import { ensureTable } from "./engines/dynamodb/table.ts";
import type { Log } from "./engines/log.ts";
import type { ObjectCreated } from "./engines/s3/created-events.ts";
import { startS3 } from "./engines/s3/engine.ts";
import { startWorkflows, type WorkflowsSettings } from "./engines/workflows/engine.ts";
import { evidenceBucket, evidenceUser, leadClients, tableName } from "./environment.ts";
import type { Layout } from "./layout.ts";
import { tableInput } from "./table-input.ts";
import { derivedSecret } from "./vault-key.ts";
import { readDefinitions, substitutions } from "./workflow-definitions.ts";

type Parts = {
  readonly layout: Layout;
  readonly origin: string;
  readonly vaultKey: string;
  readonly logLevel: string;
  readonly onObjectCreated: (event: ObjectCreated) => Promise<void>;
  readonly workflows: Pick<WorkflowsSettings, "invoke" | "retryDelayScale" | "onTransition">;
  readonly log: Log;
  /** Told how to stop each engine as soon as it runs. */
  readonly onStarted: (stop: () => Promise<void>) => void;
};

/** Starts the table, the workflows and the evidence store, and leads the SDK's clients to them. */
export const startEngines = async ({ layout, origin, vaultKey, logLevel, onObjectCreated, workflows, log, onStarted }: Parts) => {
  const dynamodb = await startDynamoDb({ directory: layout.dynamodb, log });
  onStarted(dynamodb.stop);
  const machines = await startWorkflows({ definitions: readDefinitions(), substitutions, log, ...workflows });
  onStarted(machines.stop);
  const evidenceSecret = derivedSecret(vaultKey, "evidence");
  leadClients({ dynamodb: dynamodb.endpoint, workflows: machines.endpoint, evidenceSecret, logLevel });
  await ensureTable(new DynamoDBClient(), tableInput(tableName));
  const s3 = await startS3({
    directory: layout.evidence,
    publicEndpoint: `${origin}/s3`,
    bucket: evidenceBucket,
    accessKeyId: evidenceUser,
    secretAccessKey: evidenceSecret,
    onObjectCreated,
    log,
  });
  onStarted(s3.stop);
  return { tableEndpoint: dynamodb.endpoint, machines, s3 };
};

/** Ends a table engine that outlived its killed parent, so that its data can be deleted. */
export const endLeftOverEngine = (layout: Layout, log: Log): Promise<void> =>
  endLeftOver(join(layout.dynamodb, "dynamodb.engine.json"), resolve(layout.dynamodb, "dynamodb.sqlite"), log);
