import { ArnFormat, type Stack } from "aws-cdk-lib";
import type { Deployment } from "../regions.ts";

/** A state machine's fixed name, so that functions know it before it exists: the machines themselves depend on the functions. */
export const machineName = ({ name }: Deployment, workflow: string): string => `${name}-${workflow}`;

/** The ARN of a deployment's machines up to the workflow's name. */
export const machinePrefix = (stack: Stack, deployment: Deployment): string =>
  stack.formatArn({
    service: "states",
    resource: "stateMachine",
    resourceName: machineName(deployment, ""),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** The ARN pattern of all executions of one machine. */
export const executionsOf = (stack: Stack, deployment: Deployment, workflow: string): string =>
  stack.formatArn({
    service: "states",
    resource: "execution",
    resourceName: `${machineName(deployment, workflow)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
