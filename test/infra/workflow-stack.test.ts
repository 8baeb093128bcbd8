import { App } from "aws-cdk-lib";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { functions, substitutionOf, workflows } from "../../functions/manifest.ts";
import { ScheduledEvent } from "../../functions/shell/schedule.ts";
import { substitutionsIn } from "../../infra/constructs/workflow.ts";
import { readDefinitions } from "../../infra/definitions.ts";
import { deployments, partitions } from "../../infra/regions.ts";
import { statementsOfRole } from "./policies.ts";
import { deploymentIn, resourcesOf, root, stageOf, templatesOf } from "./synthesised.ts";

const Machine = z.object({
  StateMachineName: z.string(),
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.json()),
  RoleArn: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) }),
  LoggingConfiguration: z.object({ IncludeExecutionData: z.literal(false), Level: z.literal("ALL") }),
  TracingConfiguration: z.object({ Enabled: z.boolean() }).default({ Enabled: false }),
});
const Schedule = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string(),
  Target: z.object({
    Input: z.string().transform((text): unknown => JSON.parse(text)),
    DeadLetterConfig: z.object({ Arn: z.json() }),
    RetryPolicy: z.object({ MaximumRetryAttempts: z.int().positive() }),
  }),
});

const tasks = functions.flatMap(({ kind, name }) => (kind === "task" ? [substitutionOf(name)] : []));
const definitions = readDefinitions(root);
const asked = (substitution: string): string => `\${${substitution}}`;

describe.each(deployments)("the workflow stack of $name", (deployment) => {
  const { workflow } = templatesOf(deployment);
  const machines = Object.values(resourcesOf(workflow, "AWS::StepFunctions::StateMachine")).map(({ Properties }) =>
    Machine.parse(Properties),
  );

  it("has the declared machines under the names the functions start them by", () => {
    expect(machines.map(({ StateMachineName }) => StateMachineName).sort()).toEqual(
      workflows.map((name) => `${deployment.name}-${name}`).sort(),
    );
  });

  it.each(workflows)("supplies exactly the substitutions that %s uses, and lets it invoke exactly those functions", (name) => {
    const machine = machines.find(({ StateMachineName }) => StateMachineName === `${deployment.name}-${name}`);
    const { Partition, ...supplied } = machine?.DefinitionSubstitutions ?? {};
    expect(["Partition", ...Object.keys(supplied)].sort()).toEqual([...substitutionsIn(machine?.DefinitionString ?? "")].sort());
    expect(Partition).toEqual({ Ref: "AWS::Partition" });
    const statements = statementsOfRole(workflow, machine?.RoleArn["Fn::GetAtt"][0] ?? "");
    const invoked = statements.filter(({ Action }) => Action.includes("lambda:InvokeFunction")).flatMap(({ Resource }) => Resource);
    const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
    expect(sorted(invoked)).toEqual(sorted(Object.values(supplied)));
  });

  it("traces where the partition can", () => {
    expect(machines.every(({ TracingConfiguration }) => TracingConfiguration.Enabled === partitions[deployment.partition].tracing)).toBe(
      true,
    );
  });

  it("runs each schedule in the deployment's time zone, in the shape the shell parses", () => {
    const schedules = Object.values(resourcesOf(workflow, "AWS::Scheduler::Schedule")).map(({ Properties }) => Schedule.parse(Properties));
    const expected = functions.flatMap((declared) =>
      declared.kind === "schedule" ? [declared.every === "yearly" ? deployment.cycleSchedule : `rate(${declared.every})`] : [],
    );
    expect(schedules.map(({ ScheduleExpression }) => ScheduleExpression).sort()).toEqual(expected.sort());
    for (const { ScheduleExpressionTimezone, Target } of schedules) {
      expect(ScheduleExpressionTimezone).toBe(deployment.timeZone);
      const sent = JSON.stringify(Target.Input).replace("<aws.scheduler.scheduled-time>", "2026-01-05T01:00:00Z");
      expect(ScheduledEvent.safeParse(JSON.parse(sent)).success).toBe(true);
    }
  });
});

describe("the definitions", () => {
  it("use every declared task and nothing else", () => {
    const used = new Set(definitions.flatMap(({ text }) => substitutionsIn(text)));
    used.delete("Partition");
    expect([...used].sort()).toEqual(tasks.sort());
  });

  it("stop the synthesis when one names a task that is not declared", () => {
    const text = JSON.stringify({ FunctionName: asked("UnknownFunction") });
    expect(() => stageOf(new App(), deploymentIn("aws"), [...definitions, { name: "stray", text }])).toThrow(asked("UnknownFunction"));
  });

  it("stop the synthesis when a declared task is named by none", () => {
    const without = definitions.map(({ name, text }) => ({
      name,
      text: text.replaceAll(asked("AskFunction"), asked("WhereItStandsFunction")),
    }));
    expect(() => stageOf(new App(), deploymentIn("aws"), without)).toThrow("AskFunction");
  });
});
