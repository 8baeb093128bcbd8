import { join, resolve } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { AwsSolutionsChecks } from "cdk-nag";
import { functions } from "../functions/manifest.ts";
import { bundleFunctions } from "./bundle.ts";
import { readDefinitions } from "./definitions.ts";
import { deploymentStage } from "./deployment-stage.ts";
import { deployments } from "./regions.ts";

const root = resolve(import.meta.dirname, "..");
const bundles = join(root, "dist", "functions");
await bundleFunctions(root, bundles, functions);
const definitions = readDefinitions(root);

/** The CLI would only print what the checks find and end well. */
const failOnFindings = { "@aws-cdk/core:failSynthOnValidationErrors": true };

const app = new App({ postCliContext: failOnFindings });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
for (const deployment of deployments)
  deploymentStage(app, deployment, { codeOf: (name) => Code.fromAsset(join(bundles, name)), definitions });
app.synth();
