import { Duration, Token } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, type Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type DeclaredFunction, workflows } from "../../functions/manifest.ts";
import { partitions } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";
import { evidenceExport } from "./evidence-bucket.ts";
import { failedQueue } from "./failed-queue.ts";
import { type Reach, statementsOf } from "./grant.ts";
import { keptLog } from "./kept-log.ts";
import { machineName } from "./machine-name.ts";

/** What every function of a deployment shares. */
export type House = {
  readonly reach: Reach;
  readonly environment: Readonly<Record<string, string>>;
  readonly codeOf: (name: string) => Code;
};

/** A function as deployed; `failed` is where its lost events go, absent when a caller waits for its answer. */
export type StageFunction = { readonly fn: LambdaFunction; readonly failed?: Queue };

/** One declared function with the house's defaults: own role with its grants only, own log, Node 24, tracing where the partition has it. */
export const stageFunction = (scope: Construct, declared: DeclaredFunction, { reach, environment, codeOf }: House): StageFunction => {
  const own = new Construct(scope, declared.name);
  const { deployment } = reach;
  const { architecture, tracing } = partitions[deployment.partition];
  const logGroup = keptLog(own, "Log");
  const role = new Role(own, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  for (const statement of statementsOf(declared.grants, reach)) role.addToPolicy(statement);
  acknowledgeWildcards(role, reach);
  const failed = asynchronous(declared) ? failedQueue(own, declared.name) : undefined;
  const fn = new LambdaFunction(own, "Function", {
    functionName: `${deployment.name}-${declared.name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: architecture === "arm64" ? Architecture.ARM_64 : Architecture.X86_64,
    code: codeOf(declared.name),
    handler: "index.handler",
    memorySize: 512,
    timeout: Duration.seconds(declared.timeoutSeconds),
    environment: { ...environment, NODE_OPTIONS: "--enable-source-maps" },
    role,
    logGroup,
    tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    ...(failed && declared.kind !== "stream" ? { onFailure: new SqsDestination(failed) } : {}),
  });
  return failed ? { fn, failed } : { fn };
};

const asynchronous = ({ kind }: DeclaredFunction): boolean => kind === "stream" || kind === "object" || kind === "schedule";

/** The wildcards that remain, each as narrow as IAM allows. */
const acknowledgeWildcards = (role: Role, { stack, deployment }: Reach): void => {
  const account = Token.isUnresolved(stack.account) ? "<AWS::AccountId>" : stack.account;
  const executions = `arn:<AWS::Partition>:states:${stack.region}:${account}:execution`;
  acknowledge(role, "Traces and task tokens have no ARN.", "IAM5[Resource::*]");
  acknowledge(role, "Objects are named at run time; the bucket is fixed.", `IAM5[Resource::${evidenceExport(deployment)}/*]`);
  acknowledge(
    role,
    "Executions are named at run time; the machine is fixed.",
    ...workflows.map((workflow) => `IAM5[Resource::${executions}:${machineName(deployment, workflow)}:*]`),
  );
};
