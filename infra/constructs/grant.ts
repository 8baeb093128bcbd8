import type { Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { table as declaredTable, type Grant, workflows } from "../../functions/manifest.ts";
import type { Deployment } from "../regions.ts";
import { executionsOf, machinePrefix } from "./machine-name.ts";

/** What the grants speak of. The stack is the functions' own. */
export type Reach = {
  readonly stack: Stack;
  readonly deployment: Deployment;
  readonly tableArn: string;
  readonly evidenceArn: string;
  readonly vaultKeyArn: string;
  /** The secret that holds the mail server, null where no mail is sent. */
  readonly mailServerArn: string | null;
};

const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

/** Each grant as the very actions that functions/adapters call; a transaction is authorised by its parts. */
const statements: Readonly<Record<Grant, (reach: Reach) => readonly PolicyStatement[]>> = {
  "table:read": ({ tableArn }) => [
    allow(
      ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
      [tableArn, ...declaredTable.indexes.map(({ name }) => `${tableArn}/index/${name}`)],
    ),
  ],
  "table:write": ({ tableArn }) => [
    allow(["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"], [tableArn]),
  ],
  "evidence:put": ({ evidenceArn }) => [allow(["s3:PutObject"], [`${evidenceArn}/*`])],
  "evidence:parts": ({ evidenceArn }) => [allow(["s3:ListMultipartUploadParts"], [`${evidenceArn}/*`])],
  // Without the right to list, S3 answers 403 instead of 404 for an object that is not there.
  "evidence:get": ({ evidenceArn }) => [allow(["s3:GetObject"], [`${evidenceArn}/*`]), allow(["s3:ListBucket"], [evidenceArn])],
  "workflows:start": ({ stack, deployment }) => [
    allow(
      ["states:StartExecution"],
      workflows.map((workflow) => `${machinePrefix(stack, deployment)}${workflow}`),
    ),
    allow(
      ["states:DescribeExecution"],
      workflows.map((workflow) => executionsOf(stack, deployment, workflow)),
    ),
  ],
  // IAM knows no resource for task tokens.
  "workflows:answer": () => [allow(["states:SendTaskSuccess"], ["*"])],
  "vault:read": ({ vaultKeyArn }) => [allow(["secretsmanager:GetSecretValue"], [vaultKeyArn])],
  "mail:send": ({ mailServerArn }) => (mailServerArn === null ? [] : [allow(["secretsmanager:GetSecretValue"], [mailServerArn])]),
};

/** The statements of a function's grants, and no more. */
export const statementsOf = (grants: readonly Grant[], reach: Reach): readonly PolicyStatement[] =>
  grants.flatMap((grant) => statements[grant](reach));
