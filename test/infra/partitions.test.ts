import { Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { deployments, partitions } from "../../infra/regions.ts";
import { checkedApp, deploymentIn, resourcesOf, stageOf, templatesOf } from "./synthesised.ts";

const Template = z.object({ Resources: z.record(z.string(), z.object({ Type: z.string() })) });

const textOf = (deployment: (typeof deployments)[number]): string =>
  Object.values(templatesOf(deployment))
    .map((template) => JSON.stringify(template.toJSON()))
    .join("\n");
const typesOf = (deployment: (typeof deployments)[number]): readonly string[] =>
  Object.values(templatesOf(deployment)).flatMap((template) =>
    Object.values(Template.parse(template.toJSON()).Resources).map(({ Type }) => Type),
  );

describe("both partitions", () => {
  it("are deployed to", () => {
    expect(new Set(deployments.map(({ partition }) => partition))).toEqual(new Set(Object.keys(partitions)));
    expect(new Set(deployments.map(({ name }) => name)).size).toBe(deployments.length);
  });

  it.each(deployments)("$name needs no custom resource", (deployment) => {
    expect(typesOf(deployment).filter((type) => /^Custom::|CustomResource/.test(type))).toEqual([]);
  });

  it.each(deployments)("$name keeps every log 400 days", (deployment) => {
    const logs = Object.values(templatesOf(deployment)).flatMap((template) => Object.values(resourcesOf(template, "AWS::Logs::LogGroup")));
    expect(logs.length).toBeGreaterThan(0);
    expect(logs.filter(({ Properties }) => !(Number(Properties["RetentionInDays"]) >= 400))).toEqual([]);
  });

  it("pass AwsSolutionsChecks and the library's own rules", () => {
    const app = checkedApp();
    for (const deployment of deployments) stageOf(app, deployment);
    expect(() => app.synth()).not.toThrow();
  });

  it("would not pass with a bare bucket", () => {
    const app = checkedApp();
    new Bucket(new Stack(app, "stray"), "Bare");
    expect(() => app.synth()).toThrow("AwsSolutions-S10");
  });
});

describe("aws-cn", () => {
  const text = textOf(deploymentIn("aws-cn"));
  const found = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([match]) => match);

  it("is never spoken to as if it were aws", () => {
    expect(found(/arn:aws:|amazonaws\.com\/|amazonaws\.com(?!")/g)).toEqual([]);
    const principals = found(/"Service":"[\w.]+\.amazonaws\.com"|"Principal":"[\w.]+\.amazonaws\.com"/g);
    expect(found(/amazonaws\.com/g)).toHaveLength(principals.length);
  });

  it("has no Cognito and no X-Ray", () => {
    expect(found(/cognito\w*|xray\w*|TracingConfig\w*/gi)).toEqual([]);
  });
});

describe("aws", () => {
  it("brings its own issuer where none is configured, and traces", () => {
    const text = textOf(deploymentIn("aws"));
    expect(text).toContain("AWS::Cognito::UserPool");
    expect(text).toContain("xray:PutTraceSegments");
  });
});
