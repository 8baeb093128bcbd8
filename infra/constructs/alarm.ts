import { Duration, Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";

/** Tells the operators of the stack when `metric` counts anything within five minutes. */
export const alarmWhen = (scope: Construct, id: string, description: string, metric: Metric): Alarm => {
  const alarm = new Alarm(scope, id, {
    alarmDescription: description,
    metric: metric.with({ period: Duration.minutes(5) }),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(operatorsOf(Stack.of(scope))));
  return alarm;
};

/** The one topic of a stack that its operators subscribe to. */
const operatorsOf = (stack: Stack): Topic => {
  const existing = stack.node.tryFindChild("Operators");
  if (existing instanceof Topic) return existing;
  const topic = new Topic(stack, "Operators", { enforceSSL: true });
  topic.grantPublish(new ServicePrincipal("cloudwatch.amazonaws.com"));
  return topic;
};
