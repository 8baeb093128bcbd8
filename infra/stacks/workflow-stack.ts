import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { substitutionOf } from "../../functions/manifest.ts";
import { timetable } from "../constructs/timetable.ts";
import { assertAllUsed, type Definition, workflow } from "../constructs/workflow.ts";
import type { Deployment } from "../regions.ts";
import type { Service } from "./service-stack.ts";

/** What moves by itself: the state machines and the schedules. */
export const workflowStack = (scope: Construct, deployment: Deployment, service: Service, definitions: readonly Definition[]): Stack => {
  const stack = new Stack(scope, "workflow");
  const tasks = new Map(
    service.functions.flatMap(({ declared, fn }) => (declared.kind === "task" ? [[substitutionOf(declared.name), fn] as const] : [])),
  );
  assertAllUsed(definitions, [...tasks.keys()]);
  for (const definition of definitions) workflow(stack, deployment, definition, tasks);
  for (const one of service.functions) if (one.declared.kind === "schedule") timetable(stack, deployment, one.declared, one);
  return stack;
};
