import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Match } from "aws-cdk-lib/assertions";
import { CachePolicy } from "aws-cdk-lib/aws-cloudfront";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { deployments } from "../../infra/regions.ts";
import { isScreenAddress } from "../../local/front/portal.ts";
import { deploymentIn, resourcesOf, root, templatesOf } from "./synthesised.ts";

const { portal, data } = templatesOf(deploymentIn("aws"));

const Behavior = z.object({
  PathPattern: z.string().optional(),
  TargetOriginId: z.string(),
  CachePolicyId: z.json().optional(),
  ViewerProtocolPolicy: z.string(),
  AllowedMethods: z.array(z.string()).optional(),
  FunctionAssociations: z.array(z.unknown()).optional(),
});
const Config = z.object({
  DefaultCacheBehavior: Behavior,
  CacheBehaviors: z.array(Behavior),
  Origins: z.array(z.object({ Id: z.string(), OriginAccessControlId: z.unknown().optional(), CustomOriginConfig: z.unknown().optional() })),
  CustomErrorResponses: z.unknown().optional(),
});
const Outputs = z.record(z.string(), z.object({ Value: z.json() }));

describe.each(deployments)("the portal stack of $name", (deployment) => {
  const outputs = Outputs.parse(templatesOf(deployment).portal.findOutputs("*"));

  it("tells whoever releases the portal where to, and under which policy", () => {
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(["Bucket", "Settings", "PagePolicy"]));
    const policy = JSON.stringify(outputs["PagePolicy"]?.Value);
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toContain("unsafe-inline");
  });

  it("puts CloudFront before it only where the deployment wants it", () => {
    const fronts = Object.keys(resourcesOf(templatesOf(deployment).portal, "AWS::CloudFront::Distribution"));
    expect(fronts).toHaveLength(deployment.portal.front === "cloudfront" ? 1 : 0);
    expect(outputs).toHaveProperty(deployment.portal.front === "cloudfront" ? "FrontName" : "ApiHost");
  });
});

describe("a deployment with an issuer of its own", () => {
  it("puts out the very settings that the portal reads", () => {
    const outputs = Outputs.parse(templatesOf(deploymentIn("aws-cn")).portal.findOutputs("*"));
    const { identity } = deploymentIn("aws-cn");
    const settings = PortalSettings.parse(JSON.parse(z.string().parse(outputs["Settings"]?.Value)));
    expect(settings).toMatchObject({ ...identity, demo: false });
  });
});

describe("CloudFront before the portal", () => {
  const [front] = Object.values(resourcesOf(portal, "AWS::CloudFront::Distribution"));
  const config = Config.parse(z.object({ DistributionConfig: z.json() }).parse(front?.Properties).DistributionConfig);
  const behavior = (path: string) => config.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);
  const originOf = (id: string | undefined) => config.Origins.find(({ Id }) => Id === id);

  it("reads the closed bucket by its own signature, and leads /api/* to the API with every method", () => {
    expect(originOf(config.DefaultCacheBehavior.TargetOriginId)?.OriginAccessControlId).toBeDefined();
    const api = behavior("/api/*");
    expect(originOf(api?.TargetOriginId)?.CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: "https-only" });
    expect(api?.AllowedMethods).toEqual(expect.arrayContaining(["GET", "POST", "PUT", "DELETE"]));
    expect(api?.FunctionAssociations).toBeUndefined();
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(["/assets/*", "/api/*"]);
  });

  it("keeps nothing of the page and the worker, so that a new release shows at once", () => {
    const disabled = CachePolicy.CACHING_DISABLED.cachePolicyId;
    expect(config.DefaultCacheBehavior.CachePolicyId).toBe(disabled);
    expect(behavior("/assets/*")?.CachePolicyId).not.toBe(disabled);
  });

  it("leaves errors what they are", () => {
    expect(config.CustomErrorResponses).toBeUndefined();
    expect(config.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
  });

  it("sends the page's policy with every file", () => {
    portal.hasResourceProperties("AWS::CloudFront::ResponseHeadersPolicy", {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: Match.objectLike({
          ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: Match.anyValue() },
          ContentTypeOptions: { Override: true },
          StrictTransportSecurity: Match.objectLike({ Override: true }),
        }),
      },
    });
  });

  it("is the only one that reads the bucket", () => {
    const policies = z
      .array(z.object({ PolicyDocument: z.object({ Statement: z.array(z.json()) }) }))
      .parse(Object.values(resourcesOf(portal, "AWS::S3::BucketPolicy")).map(({ Properties }) => Properties));
    const allowing = policies.flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.filter((one) => JSON.stringify(one).includes('"Allow"')),
    );
    expect(allowing.length).toBeGreaterThan(0);
    for (const statement of allowing)
      expect(statement).toMatchObject({
        Principal: { Service: "cloudfront.amazonaws.com" },
        Condition: { StringEquals: { "AWS:SourceArn": expect.anything() } },
      });
  });
});

describe("the pool's client", () => {
  it("is the portal: code flow, one hour, back to the portal's own addresses", () => {
    const [origin] = deploymentIn("aws").portalOrigins;
    data.hasResourceProperties("AWS::Cognito::UserPoolClient", {
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid", "profile"],
      CallbackURLs: [`${origin}/signed-in`, `${origin}/silent-renewal`],
      LogoutURLs: [`${origin}/`],
      GenerateSecret: false,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 720,
    });
  });
});

describe("the function before the bucket", () => {
  const code = readFileSync(join(root, "infra", "constructs", "screen-address.js"), "utf8");
  const led = (uri: string): unknown => runInNewContext(`${code};handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);

  it.each(["/", "/work", "/work/projects/01J8Z3", "/signed-in", "/silent-renewal", "/results/2026", "/standard/7.1.2"])(
    "leads %s to the page, as one machine does",
    (address) => {
      expect(led(address)).toBe("/index.html");
      expect(isScreenAddress(address)).toBe(true);
    },
  );

  it.each(["/portal.json", "/icon.svg", "/index.html", "/offline.js"])("leaves %s a file, as one machine does", (address) => {
    expect(led(address)).toBe(address);
    expect(isScreenAddress(address)).toBe(false);
  });
});
