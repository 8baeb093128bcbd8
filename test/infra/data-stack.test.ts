import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { table } from "../../functions/manifest.ts";
import { deployments } from "../../infra/regions.ts";
import { templatesOf } from "./synthesised.ts";

describe.each(deployments)("the data stack of $name", (deployment) => {
  const { data } = templatesOf(deployment);

  it("has the declared table and indexes, kept and recoverable", () => {
    data.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      Properties: {
        KeySchema: [
          { AttributeName: table.partitionKey, KeyType: "HASH" },
          { AttributeName: table.sortKey, KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: table.indexes.map(({ name, partitionKey, sortKey, attributes }) => ({
          IndexName: name,
          KeySchema: [
            { AttributeName: partitionKey, KeyType: "HASH" },
            { AttributeName: sortKey, KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: attributes },
        })),
        TimeToLiveSpecification: { AttributeName: table.expiry, Enabled: true },
        StreamSpecification: { StreamViewType: "KEYS_ONLY" },
        Replicas: [
          Match.objectLike({
            Region: deployment.awsRegion,
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          }),
        ],
      },
    });
    expect(Object.keys(data.findResources("AWS::DynamoDB::GlobalTable"))).toHaveLength(1);
  });

  it("keeps every version of evidence, takes uploads from and shows files to the portal alone, and tells of arrivals", () => {
    data.hasResource("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      Properties: {
        VersioningConfiguration: { Status: "Enabled" },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
        CorsConfiguration: { CorsRules: [Match.objectLike({ AllowedMethods: ["GET", "PUT"], AllowedOrigins: deployment.portalOrigins })] },
        LifecycleConfiguration: { Rules: [Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } })] },
      },
    });
    data.allResourcesProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    data.allResourcesProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Action: "s3:*", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      },
    });
    expect(Object.keys(data.findResources("AWS::S3::BucketPolicy"))).toHaveLength(2);
  });

  it("keeps the vault's key", () => {
    data.hasResource("AWS::SecretsManager::Secret", { DeletionPolicy: "Retain" });
    expect(Object.keys(data.findResources("AWS::SecretsManager::RotationSchedule"))).toEqual([]);
  });
});
