import { Stage } from "aws-cdk-lib";
import type { Code } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Definition } from "./constructs/workflow.ts";
import type { Deployment } from "./regions.ts";
import { dataStack } from "./stacks/data-stack.ts";
import { portalStack } from "./stacks/portal-stack.ts";
import { serviceStack } from "./stacks/service-stack.ts";
import { workflowStack } from "./stacks/workflow-stack.ts";

/** What is built before the stacks are: the functions' code and the workflows' definitions. */
export type Artifacts = { readonly codeOf: (name: string) => Code; readonly definitions: readonly Definition[] };

/** One evaluation body's installation as four stacks, one per lifetime: data, service, workflow, portal. */
export const deploymentStage = (app: Construct, deployment: Deployment, { codeOf, definitions }: Artifacts): Stage => {
  const account: unknown = app.node.tryGetContext(`account:${deployment.name}`);
  const stage = new Stage(app, deployment.name, {
    env: { region: deployment.awsRegion, ...(typeof account === "string" ? { account } : {}) },
  });
  const data = dataStack(stage, deployment);
  const service = serviceStack(stage, deployment, data, codeOf);
  workflowStack(stage, deployment, service, definitions);
  portalStack(stage, deployment, data, service);
  return stage;
};
