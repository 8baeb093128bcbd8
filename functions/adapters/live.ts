import "./x-ray-mode.ts";
import { createHash } from "node:crypto";
import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { Tracer } from "@aws-lambda-powertools/tracer";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SFNClient } from "@aws-sdk/client-sfn";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { monotonicFactory } from "ulid";
import { instantOf } from "../../domain/kernel/instant.ts";
import type { Live } from "../shell/live.ts";
import type { Clock, TouchedItem } from "../shell/ports.ts";
import { makeReferences } from "../shell/references.ts";
import { makeDeadlineStore } from "./deadline-store.ts";
import { Environment } from "./environment.ts";
import { makeEvidenceLinks } from "./evidence-links.ts";
import { makeRecordStore } from "./record-store.ts";
import { secretText } from "./secret-text.ts";
import { makeSigner } from "./signer.ts";
import { makeVault } from "./vault.ts";
import { makeVerifyToken } from "./verify-token.ts";
import { makeWorkStore } from "./work-store.ts";
import { makeWorkflowStore } from "./workflow-store.ts";
import { makeWorkflows } from "./workflows.ts";

/** What one machine supplies in place of what AWS does by itself. */
export type Local = {
  readonly clock?: Clock;
  readonly documents?: DynamoDBDocumentClient;
  readonly onCommitted?: (keys: readonly TouchedItem[]) => void;
};

const systemClock: Clock = { now: () => instantOf(new Date()) };

const awsDocuments = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } });

/** Builds everything a function may reach from its environment. Throws when a setting is missing or malformed. */
export const makeLive = (
  variables: Record<string, string | undefined>,
  { clock = systemClock, documents = awsDocuments(), onCommitted }: Local = {},
): Live => {
  const environment = Environment.parse(variables);
  // What is made in one moment sorts as it was made.
  const nextId = monotonicFactory();
  const table = { client: documents, name: environment.TABLE_NAME };
  const vault = makeVault(() => vaultKey(environment.VAULT_KEY));
  const records = makeRecordStore(table, clock, onCommitted);
  const machine = (name: string): string => `${environment.STATE_MACHINE_PREFIX}${name}`;
  return {
    clock,
    newId: () => nextId(Date.parse(clock.now())).toLowerCase(),
    jurisdiction: environment.JURISDICTION,
    records,
    references: makeReferences(records, clock),
    deadlines: makeDeadlineStore(table),
    work: makeWorkStore(table, vault, onCommitted),
    workflowStore: makeWorkflowStore(table),
    workflows: makeWorkflows(new SFNClient(), {
      "annual-cycle": machine("annual-cycle"),
      "project-delivery": machine("project-delivery"),
      acceptance: machine("acceptance"),
      "unit-evaluation": machine("unit-evaluation"),
      "public-notice": machine("public-notice"),
    }),
    vault,
    signer: makeSigner(() => vaultKey(environment.VAULT_KEY)),
    evidenceLinks: makeEvidenceLinks(
      new S3Client({
        requestChecksumCalculation: "WHEN_REQUIRED",
        ...(environment.EVIDENCE_ENDPOINT ? { endpoint: environment.EVIDENCE_ENDPOINT, forcePathStyle: true } : {}),
      }),
      environment.EVIDENCE_BUCKET,
    ),
    notifying: {
      offered: [...(environment.MAIL_FROM === "" || environment.MAIL_SERVER === "" ? [] : ["mail" as const]), ...environment.ROBOTS],
      portalOrigin: environment.PORTAL_ORIGIN,
      mailPerMinute: environment.MAIL_PER_MINUTE,
    },
    messenger: null,
    verifyToken: makeVerifyToken(environment.ISSUER, environment.AUDIENCE),
    logger: new Logger({ serviceName: "zhisheng" }),
    metrics: new Metrics({ namespace: "Zhisheng", serviceName: "zhisheng" }),
    tracer: new Tracer({ serviceName: "zhisheng" }),
  };
};

const vaultKey = async (setting: string): Promise<Buffer> =>
  createHash("sha256")
    .update(await secretText(setting))
    .digest();

let kept: Live | undefined;

/** The functions' own live: built at the first call, then kept while the function is warm. */
export const live = (): Live => {
  kept ??= makeLive(process.env);
  return kept;
};
