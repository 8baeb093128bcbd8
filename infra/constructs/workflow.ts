import { Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { DefinitionBody, LogLevel, StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { type Deployment, partitions } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";
import { alarmWhen } from "./alarm.ts";
import { keptLog } from "./kept-log.ts";
import { machineName } from "./machine-name.ts";

/** One `statemachines/<name>.asl.json`. */
export type Definition = { readonly name: string; readonly text: string };

/** The names that a definition's `${…}` ask for, each once. */
export const substitutionsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])),
];

/**
 * One workflow, which may invoke the functions it names and nothing else. Executions' data is never logged: it holds task tokens.
 * @param tasks every function by its substitution. Throws when the definition names one that is not there.
 */
export const workflow = (
  scope: Construct,
  deployment: Deployment,
  { name, text }: Definition,
  tasks: ReadonlyMap<string, LambdaFunction>,
): StateMachine => {
  const own = new Construct(scope, name);
  const used = substitutionsIn(text).flatMap((substitution) => {
    if (substitution === "Partition") return [];
    const fn = tasks.get(substitution);
    if (!fn) throw new Error(`statemachines/${name}.asl.json asks for \${${substitution}}, which functions/manifest.ts does not declare`);
    return [{ substitution, arn: fn.functionArn }];
  });
  const { tracing } = partitions[deployment.partition];
  const machine = new StateMachine(own, "Machine", {
    stateMachineName: machineName(deployment, name),
    definitionBody: DefinitionBody.fromString(text),
    definitionSubstitutions: {
      Partition: Stack.of(scope).partition,
      ...Object.fromEntries(used.map(({ substitution, arn }) => [substitution, arn])),
    },
    logs: { destination: keptLog(own, "Log"), level: LogLevel.ALL, includeExecutionData: false },
    ...(tracing ? { tracingEnabled: true } : {}),
  });
  if (used.length > 0)
    machine.addToRolePolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: used.map(({ arn }) => arn) }));
  acknowledge(machine, "Log delivery and traces have no ARN.", "IAM5[Resource::*]");
  if (!tracing) acknowledge(machine, "This partition has no X-Ray for what the machine calls.", "SF2");
  alarmWhen(own, "FailedAlarm", `An execution of ${name} failed; reconcile starts it again`, machine.metricFailed({ statistic: "Sum" }));
  return machine;
};

/** Throws unless every declared task is named by at least one definition: an unused substitution is a forgotten step. */
export const assertAllUsed = (definitions: readonly Definition[], declared: readonly string[]): void => {
  const used = new Set(definitions.flatMap(({ text }) => substitutionsIn(text)));
  const unused = declared.filter((substitution) => !used.has(substitution));
  if (unused.length > 0) throw new Error(`no state machine uses ${unused.join(", ")}`);
};
