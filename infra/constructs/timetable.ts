import { Duration, TimeZone } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ContextAttribute, type IScheduleTarget, Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { ScheduleFunction } from "../../functions/manifest.ts";
import type { Deployment } from "../regions.ts";
import type { StageFunction } from "./stage-function.ts";

/** A schedule in the deployment's own time zone. The function gets `{ scheduledTime, input }`; what cannot be delivered is kept. */
export const timetable = (
  scope: Construct,
  { timeZone, cycleSchedule }: Deployment,
  { name, every }: ScheduleFunction,
  target: StageFunction,
): Schedule => {
  const own = new Construct(scope, name);
  const expression = every === "yearly" ? cycleSchedule : `rate(${every})`;
  return new Schedule(own, "Schedule", {
    schedule: ScheduleExpression.expression(expression, TimeZone.of(timeZone)),
    target: targetOf(own, target),
  });
};

/** Unlike the library's own target, its role may invoke the function alone, not every version of it. */
const targetOf = (scope: Construct, { fn, failed }: StageFunction): IScheduleTarget => {
  const role = new Role(scope, "Role", { assumedBy: new ServicePrincipal("scheduler.amazonaws.com") });
  role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [fn.functionArn] }));
  if (failed) role.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [failed.queueArn] }));
  return {
    bind: () => ({
      arn: fn.functionArn,
      role,
      input: ScheduleTargetInput.fromObject({ scheduledTime: ContextAttribute.scheduledTime, input: {} }),
      retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: Duration.hours(24).toSeconds() },
      ...(failed ? { deadLetterConfig: { arn: failed.queueArn } } : {}),
    }),
  };
};
