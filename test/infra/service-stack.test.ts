import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Environment } from "../../functions/adapters/environment.ts";
import { functions, type Grant } from "../../functions/manifest.ts";
import { deployments, partitions } from "../../infra/regions.ts";
import { actionsOf, statementsOfRole } from "./policies.ts";
import { deploymentIn, resourcesOf, templatesOf } from "./synthesised.ts";

const tableWrites = ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
const actionsGranted: Record<Grant, readonly string[]> = {
  "table:read": ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
  "table:write": tableWrites,
  "evidence:put": ["s3:PutObject"],
  "evidence:parts": ["s3:ListMultipartUploadParts"],
  "evidence:get": ["s3:GetObject", "s3:ListBucket"],
  "workflows:start": ["states:DescribeExecution", "states:StartExecution"],
  "workflows:answer": ["states:SendTaskSuccess"],
  "vault:read": ["secretsmanager:GetSecretValue"],
  // Only where a deployment sends mails.
  "mail:send": [],
};
const logging = ["logs:CreateLogStream", "logs:PutLogEvents"];
const tracing = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"];
const queueing = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];
const streaming = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"];
const withoutArn = ["states:SendTaskSuccess", ...tracing];

const Reference = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) }).transform((value) => value["Fn::GetAtt"][0]);
const FunctionProperties = z.object({
  FunctionName: z.string(),
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Timeout: z.number(),
  Role: Reference,
  TracingConfig: z.object({ Mode: z.string() }).optional(),
});
const Alarm = z.object({
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.json() })),
  AlarmActions: z.array(z.object({ Ref: z.string().startsWith("Operators") })).length(1),
});
const Route = z.object({ RouteKey: z.string(), AuthorizationType: z.string() });
const Mapping = z.object({
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string().transform((text): unknown => JSON.parse(text)) })) }),
  FunctionName: z.object({ Ref: z.string() }),
  BisectBatchOnFunctionError: z.literal(true),
  FunctionResponseTypes: z.tuple([z.literal("ReportBatchItemFailures")]),
  MaximumRetryAttempts: z.number(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: Reference }) }),
});

describe.each(deployments)("the service stack of $name", (deployment) => {
  const { service } = templatesOf(deployment);
  const { tracing: traced, architecture } = partitions[deployment.partition];
  const deployed = Object.entries(resourcesOf(service, "AWS::Lambda::Function")).map(([id, { Properties }]) => ({
    id,
    ...FunctionProperties.parse(Properties),
  }));
  const named = (name: string) => {
    const found = deployed.find(({ FunctionName }) => FunctionName === `${deployment.name}-${name}`);
    if (!found) throw new Error(`${name} is not deployed`);
    return found;
  };

  it("has the declared functions and no other, on Node 24", () => {
    expect(deployed.map(({ FunctionName }) => FunctionName).sort()).toEqual(
      functions.map(({ name }) => `${deployment.name}-${name}`).sort(),
    );
    for (const { Runtime, Architectures } of deployed) {
      expect(Runtime).toBe("nodejs24.x");
      expect(Architectures).toEqual([architecture]);
    }
  });

  it.each(functions)("lets $name do what it was granted and no more", ({ name, kind, grants, timeoutSeconds }) => {
    const { Role, Timeout } = named(name);
    const statements = statementsOfRole(service, Role);
    const expected = [
      ...grants.flatMap((grant) => actionsGranted[grant]),
      ...logging,
      ...(traced ? tracing : []),
      ...(kind === "http" || kind === "task" ? [] : queueing),
      ...(kind === "stream" ? streaming : []),
    ];
    expect(actionsOf(statements)).toEqual([...new Set(expected)].sort());
    const anything = statements.filter(({ Resource }) => Resource.some((resource) => resource === "*"));
    expect(actionsOf(anything).filter((action) => !withoutArn.includes(action))).toEqual([]);
    expect(Timeout).toBe(timeoutSeconds);
  });

  it("lets nothing be written to but the table itself", () => {
    for (const { name, grants } of functions) {
      const { Role } = named(name);
      const writing = statementsOfRole(service, Role).filter(({ Action }) => Action.some((action) => tableWrites.includes(action)));
      expect(writing.map(({ Resource }) => Resource.length)).toEqual(grants.includes("table:write") ? [1] : []);
      expect(JSON.stringify(writing)).not.toContain("/index/");
    }
  });

  it("puts one route before each stage, behind the authorizer unless it is open", () => {
    const routes = Object.values(resourcesOf(service, "AWS::ApiGatewayV2::Route")).map(({ Properties }) => Route.parse(Properties));
    const expected = functions.flatMap((declared) =>
      declared.kind === "http"
        ? [{ RouteKey: `ANY /api/${declared.name}/{proxy+}`, AuthorizationType: declared.open ? "NONE" : "JWT" }]
        : [],
    );
    const byKey = (a: { RouteKey: string }, b: { RouteKey: string }) => a.RouteKey.localeCompare(b.RouteKey);
    expect(routes.sort(byKey)).toEqual(expected.sort(byKey));
  });

  it("limits and logs every call", () => {
    const stages = Object.values(resourcesOf(service, "AWS::ApiGatewayV2::Stage"));
    expect(stages).toHaveLength(1);
    expect(stages[0]?.Properties).toMatchObject({
      AccessLogSettings: { Format: expect.stringContaining("requestId") },
      DefaultRouteSettings: { ThrottlingBurstLimit: 400, ThrottlingRateLimit: 200 },
    });
  });

  it("tells each consumer of the items it declared, and keeps what it cannot take", () => {
    const mappings = Object.values(resourcesOf(service, "AWS::Lambda::EventSourceMapping")).map(({ Properties }) =>
      Mapping.parse(Properties),
    );
    const consumers = functions.flatMap((declared) => (declared.kind === "stream" ? [declared] : []));
    expect(mappings).toHaveLength(consumers.length);
    const eventNames = { written: ["INSERT", "MODIFY"], inserted: ["INSERT"], changed: ["MODIFY"] };
    for (const { name, partitionPrefix, sortKeyPrefix, when } of consumers) {
      const mapping = mappings.find(({ FunctionName }) => FunctionName.Ref === named(name).id);
      const pk = partitionPrefix === "" ? {} : { pk: { S: [{ prefix: partitionPrefix }] } };
      const Keys = { ...pk, sk: { S: [{ prefix: sortKeyPrefix }] } };
      expect(mapping?.FilterCriteria.Filters).toEqual([{ Pattern: { eventName: eventNames[when], dynamodb: { Keys } } }]);
    }
  });

  it("tells register-arrival of each object that arrives", () => {
    const rules = Object.values(resourcesOf(service, "AWS::Events::Rule"));
    expect(rules).toHaveLength(1);
    expect(rules[0]?.Properties).toMatchObject({
      EventPattern: { source: ["aws.s3"], "detail-type": ["Object Created"] },
      Targets: [{ Arn: { "Fn::GetAtt": [named("register-arrival").id, "Arn"] }, DeadLetterConfig: expect.anything() }],
    });
  });

  it("alarms its operators when a queue of failures is not empty or the API fails", () => {
    const alarms = Object.values(resourcesOf(service, "AWS::CloudWatch::Alarm")).map(({ Properties }) => Alarm.parse(Properties));
    const queues = Object.keys(resourcesOf(service, "AWS::SQS::Queue"));
    const watched = alarms.flatMap(({ Dimensions }) => Dimensions.flatMap(({ Name, Value }) => (Name === "QueueName" ? [Value] : [])));
    expect(watched).toHaveLength(queues.length);
    expect(watched).toEqual(expect.arrayContaining(queues.map((id) => ({ "Fn::GetAtt": [id, "QueueName"] }))));
    expect(alarms.filter(({ MetricName }) => MetricName === "5xx")).toHaveLength(1);
  });
});

describe("a deployment that sends mails", () => {
  const secret = "arn:aws:secretsmanager:ap-southeast-1:111122223333:secret:mail-AbCdEf";
  const mail = { from: "质升 <noreply@zhisheng.example>", serverSecretArn: secret, perMinute: 300 } as const;
  const { service } = templatesOf({ ...deploymentIn("aws"), mail, robots: ["wecom"] });
  const deployed = Object.values(resourcesOf(service, "AWS::Lambda::Function"));

  it("lets the one function that sends read the mail server's secret, and no other", () => {
    const readers = Object.entries(resourcesOf(service, "AWS::IAM::Policy")).filter(([, { Properties }]) =>
      JSON.stringify(Properties).includes(secret),
    );
    expect(readers.map(([id]) => id)).toEqual([expect.stringContaining("sendmessages")]);
  });

  it("tells every function how mails go, and where they lead", () => {
    expect(deployed.length).toBeGreaterThan(40);
    for (const { Properties } of deployed)
      expect(Properties["Environment"]).toMatchObject({
        Variables: {
          MAIL_FROM: mail.from,
          MAIL_SERVER: secret,
          MAIL_PER_MINUTE: "300",
          ROBOTS: "wecom",
          PORTAL_ORIGIN: "https://demo.zhisheng.example",
        },
      });
  });
});

describe.each(deployments)("the settings of $name", (deployment) => {
  it("are such that the functions can start", () => {
    const { service } = templatesOf(deployment);
    const [first] = Object.values(resourcesOf(service, "AWS::Lambda::Function"));
    const { Variables } = z.object({ Variables: z.record(z.string(), z.json()) }).parse(first?.Properties["Environment"]);
    // What is known only once it is deployed stands in as some text.
    const known = Object.entries(Variables).map(([name, value]) => [name, typeof value === "string" ? value : "https://deployed.example"]);
    expect(Environment.safeParse(Object.fromEntries(known)).error).toBeUndefined();
  });
});
