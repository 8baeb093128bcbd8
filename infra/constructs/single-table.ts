import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { table } from "../../functions/manifest.ts";

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The table of the manifest. Its stream tells keys only: consumers read the truth themselves. */
export const singleTable = (scope: Construct): TableV2 =>
  new TableV2(scope, "Table", {
    partitionKey: text(table.partitionKey),
    sortKey: text(table.sortKey),
    timeToLiveAttribute: table.expiry,
    globalSecondaryIndexes: table.indexes.map(({ name, partitionKey, sortKey, attributes }) => ({
      indexName: name,
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...attributes],
    })),
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    dynamoStream: StreamViewType.KEYS_ONLY,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
