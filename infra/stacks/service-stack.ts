import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Code } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { type DeclaredFunction, functions, type Setting } from "../../functions/manifest.ts";
import { tellOfItems, tellOfObjects } from "../constructs/event-source.ts";
import { httpFront } from "../constructs/http-front.ts";
import { machinePrefix } from "../constructs/machine-name.ts";
import { type House, type StageFunction, stageFunction } from "../constructs/stage-function.ts";
import { type Deployment, partitions } from "../regions.ts";
import type { Data } from "./data-stack.ts";

type Deployed = { readonly declared: DeclaredFunction } & StageFunction;
export type Service = { readonly stack: Stack; readonly functions: readonly Deployed[]; readonly apiHost: string };

/** Every declared function, the API before the stages, and what the table and the bucket tell them. */
export const serviceStack = (scope: Construct, deployment: Deployment, data: Data, codeOf: (name: string) => Code): Service => {
  const stack = new Stack(scope, "service");
  const { table, evidenceArn, vaultKey } = data;
  const house: House = {
    reach: {
      stack,
      deployment,
      tableArn: table.tableArn,
      evidenceArn,
      vaultKeyArn: vaultKey.secretArn,
      mailServerArn: deployment.mail?.serverSecretArn ?? null,
    },
    environment: environmentOf(stack, deployment, data),
    codeOf,
  };
  const deployed = functions.map((declared): Deployed => ({ declared, ...stageFunction(stack, declared, house) }));
  for (const one of deployed) {
    if (one.declared.kind === "stream") tellOfItems(table, one.declared, one);
    if (one.declared.kind === "object") tellOfObjects(data.evidence, one);
  }
  const stages = deployed.flatMap(({ declared, fn }) => (declared.kind === "http" ? [{ stage: declared, fn }] : []));
  const api = httpFront(stack, data.identity, deployment.portalOrigins, stages);
  new CfnOutput(stack, "ApiUrl", { value: api.apiEndpoint });
  new CfnOutput(stack, "Issuer", { value: data.identity.issuer });
  new CfnOutput(stack, "Audience", { value: data.identity.audience });
  return { stack, functions: deployed, apiHost: `${api.apiId}.execute-api.${stack.region}.${stack.urlSuffix}` };
};

const environmentOf = (stack: Stack, deployment: Deployment, data: Data): Readonly<Record<Setting, string>> => ({
  TABLE_NAME: data.table.tableName,
  EVIDENCE_BUCKET: data.evidence.bucketName,
  ISSUER: data.identity.issuer,
  AUDIENCE: data.identity.audience,
  JURISDICTION: [deployment.jurisdiction.code, deployment.jurisdiction.zh, deployment.jurisdiction.en].join(","),
  STATE_MACHINE_PREFIX: machinePrefix(stack, deployment),
  VAULT_KEY: data.vaultKey.secretArn,
  PORTAL_ORIGIN: deployment.portalOrigins[0],
  MAIL_FROM: deployment.mail?.from ?? "",
  MAIL_SERVER: deployment.mail?.serverSecretArn ?? "",
  MAIL_PER_MINUTE: String(deployment.mail?.perMinute ?? 1),
  ROBOTS: deployment.robots.join(","),
  POWERTOOLS_LOG_LEVEL: "INFO",
  POWERTOOLS_TRACE_ENABLED: String(partitions[deployment.partition].tracing),
});
