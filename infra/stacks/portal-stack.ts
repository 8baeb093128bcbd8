import { CfnOutput, Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { pagePolicyOf } from "../../domain/portal/page-policy.ts";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { acknowledge } from "../constructs/acknowledge.ts";
import { closed } from "../constructs/closed-bucket.ts";
import { portalFront } from "../constructs/portal-front.ts";
import type { Deployment } from "../regions.ts";
import type { Data } from "./data-stack.ts";
import type { Service } from "./service-stack.ts";

/**
 * Where the built portal lies, and CloudFront before it unless the body has a front of its own. What any front has to know is put out:
 * the bucket, the page's policy, the API. The files are copied by `docs/runbooks/portal-release.md`.
 */
export const portalStack = (scope: Construct, deployment: Deployment, data: Data, service: Service): Stack => {
  const stack = new Stack(scope, "portal");
  const files = new Bucket(stack, "Files", { ...closed, versioned: true });
  acknowledge(files, "All of it is public; the front logs who asks.", "S1");
  const { issuer, audience, clientId, origins } = data.identity;
  const pagePolicy = pagePolicyOf({ signIn: origins, files: [`https://${data.evidence.bucketRegionalDomainName}`] });
  const settings: PortalSettings = { issuer, audience, clientId, ...deployment.imprint, demo: false };
  new CfnOutput(stack, "Bucket", { value: files.bucketName });
  new CfnOutput(stack, "Settings", { description: "Becomes /portal.json", value: stack.toJsonString(settings) });
  new CfnOutput(stack, "PagePolicy", { description: "Content-Security-Policy of every file of the portal", value: pagePolicy });
  if (deployment.portal.front === "own") {
    new CfnOutput(stack, "ApiHost", { description: "Where the front leads /api/*", value: service.apiHost });
    return stack;
  }
  const { apiHost } = service;
  const front = portalFront(stack, { files, apiHost, pagePolicy, portal: deployment.portal, origins: deployment.portalOrigins });
  new CfnOutput(stack, "FrontName", { description: "Where the portal's own names point to", value: front.distributionDomainName });
  return stack;
};
