import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { StreamFunction } from "../../functions/manifest.ts";
import type { StageFunction } from "./stage-function.ts";

const eventNames = { written: ["INSERT", "MODIFY"], inserted: ["INSERT"], changed: ["MODIFY"] } as const;

/** Tells a consumer of items written (never of those removed), when and whose keys begin as it declared; what fails thrice, narrowed by halving, is kept. */
export const tellOfItems = (
  table: TableV2,
  { partitionPrefix, sortKeyPrefix, when }: StreamFunction,
  { fn, failed }: StageFunction,
): void => {
  const eventSourceArn = table.tableStreamArn;
  if (eventSourceArn === undefined) throw new Error("the table has no stream");
  const begins = (prefix: string) => ({ S: FilterRule.beginsWith(prefix) });
  const Keys = { ...(partitionPrefix === "" ? {} : { pk: begins(partitionPrefix) }), sk: begins(sortKeyPrefix) };
  table.grantStreamRead(fn);
  new EventSourceMapping(fn, "Items", {
    target: fn,
    eventSourceArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    bisectBatchOnError: true,
    retryAttempts: 3,
    reportBatchItemFailures: true,
    filters: [FilterCriteria.filter({ eventName: FilterRule.or(...eventNames[when]), dynamodb: { Keys } })],
    ...(failed ? { onFailure: new SqsDlq(failed) } : {}),
  });
};

/** Tells a consumer of each object that arrived in the bucket. */
export const tellOfObjects = (bucket: Bucket, { fn, failed }: StageFunction): void => {
  new Rule(fn, "Arrivals", {
    eventPattern: { source: ["aws.s3"], detailType: ["Object Created"], detail: { bucket: { name: [bucket.bucketName] } } },
    targets: [new LambdaTarget(fn, { retryAttempts: 10, maxEventAge: Duration.hours(6), ...(failed ? { deadLetterQueue: failed } : {}) })],
  });
};
