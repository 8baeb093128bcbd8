import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import { alarmWhen } from "./alarm.ts";

/** Where the events end up that one function could not take; anything in it alarms. Kept 14 days, the most SQS allows. */
export const failedQueue = (scope: Construct, name: string): Queue => {
  const queue = new Queue(scope, "Failed", {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  acknowledge(queue, "This is the dead-letter queue.", "SQS3");
  alarmWhen(scope, "FailedAlarm", `${name} left events undone`, queue.metricApproximateNumberOfMessagesVisible());
  return queue;
};
