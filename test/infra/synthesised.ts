import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { App, Stack, type Stage, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Code } from "aws-cdk-lib/aws-lambda";
import { AwsSolutionsChecks } from "cdk-nag";
import * as z from "zod";
import type { Definition } from "../../infra/constructs/workflow.ts";
import { readDefinitions } from "../../infra/definitions.ts";
import { deploymentStage } from "../../infra/deployment-stage.ts";
import { type Deployment, deployments } from "../../infra/regions.ts";

export const root = resolve(import.meta.dirname, "..", "..");

const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.json()).default({}) });
const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const Resources = z.record(z.string(), Resource);

const code = Code.fromInline("export const handler = async () => {};");

/** A deployment with empty functions: the code itself is the bundle tests' concern. */
export const stageOf = (app: App, deployment: Deployment, definitions: readonly Definition[] = readDefinitions(root)): Stage =>
  deploymentStage(app, deployment, { codeOf: () => code, definitions });

/** An app under the context of cdk.json and the checks of infra/app.ts; in a test its `synth` throws what they find. */
export const checkedApp = (): App => {
  const { context } = CdkJson.parse(JSON.parse(readFileSync(join(root, "cdk.json"), "utf8")));
  const app = new App({ context });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

/** The templates of one deployment's stacks. */
export const templatesOf = (deployment: Deployment) => {
  const stage = stageOf(new App(), deployment);
  const template = (name: string): Template => {
    const stack = stage.node.findChild(name);
    if (!Stack.isStack(stack)) throw new Error(`${name} is no stack`);
    return Template.fromStack(stack);
  };
  return { data: template("data"), service: template("service"), workflow: template("workflow"), portal: template("portal") };
};

/** The deployment of `deployments` in a partition. */
export const deploymentIn = (partition: Deployment["partition"]): Deployment => {
  const found = deployments.find((deployment) => deployment.partition === partition);
  if (!found) throw new Error(`no deployment in ${partition}`);
  return found;
};

/** The resources of one type by logical id. */
export const resourcesOf = (template: Template, type: string): Readonly<Record<string, z.infer<typeof Resource>>> =>
  Resources.parse(template.findResources(type));
