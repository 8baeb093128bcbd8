import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Accepts findings of AwsSolutionsChecks at one construct and below it; the reason is what a reviewer reads. */
export const acknowledge = (construct: IConstruct, reason: string, ...findings: readonly string[]): void => {
  Validations.of(construct).acknowledge(...findings.map((finding) => ({ id: `AwsSolutions-${finding}`, reason })));
};
