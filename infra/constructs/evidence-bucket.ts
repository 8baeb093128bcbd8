import { Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Bucket, CfnBucket, HttpMethods } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Deployment } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";
import { closed } from "./closed-bucket.ts";

/** The CloudFormation export that holds the evidence bucket's ARN. */
export const evidenceExport = ({ name }: Deployment): string => `${name}-evidence-arn`;

/** Evidence files: every version kept, written and read by the browser through signed links, each access logged, each arrival told to EventBridge. */
export const evidenceBucket = (scope: Construct, portalOrigins: readonly string[]): Bucket => {
  const bucket = new Bucket(scope, "Evidence", {
    ...closed,
    versioned: true,
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    cors: [
      {
        allowedOrigins: [...portalOrigins],
        allowedMethods: [HttpMethods.GET, HttpMethods.PUT],
        allowedHeaders: ["content-type", "x-amz-checksum-sha256"],
        exposedHeaders: ["etag", "x-amz-version-id"],
        maxAge: 3600,
      },
    ],
  });
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error("the bucket has no resource");
  resource.loggingConfiguration = { destinationBucketName: accessLogBucket(scope).bucketName };
  // The L2 `eventBridgeEnabled` would bring a custom resource in Python for what is one plain property.
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  return bucket;
};

/** Takes access logs of this account's buckets for 400 days. A policy names no source bucket, since that one depends on this. */
const accessLogBucket = (scope: Construct): Bucket => {
  const bucket = new Bucket(scope, "EvidenceAccesses", { ...closed, lifecycleRules: [{ expiration: Duration.days(400) }] });
  bucket.addToResourcePolicy(
    new PolicyStatement({
      actions: ["s3:PutObject"],
      principals: [new ServicePrincipal("logging.s3.amazonaws.com")],
      resources: [bucket.arnForObjects("*")],
      conditions: { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } },
    }),
  );
  acknowledge(bucket, "It holds the access log itself.", "S1");
  return bucket;
};
