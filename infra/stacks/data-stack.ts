import { RemovalPolicy, Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";
import { evidenceBucket, evidenceExport } from "../constructs/evidence-bucket.ts";
import { singleTable } from "../constructs/single-table.ts";
import { userPoolIdentity } from "../constructs/user-pool-identity.ts";
import type { Deployment, Identity } from "../regions.ts";

export type Data = {
  readonly stack: Stack;
  readonly table: TableV2;
  readonly evidence: Bucket;
  /** The bucket's ARN under an export of a name we chose, so that a policy's wildcard finding can be told from others. */
  readonly evidenceArn: string;
  readonly vaultKey: Secret;
  readonly identity: KnownIdentity;
};

/** An identity and the origins that a page asks in order to sign in. */
export type KnownIdentity = Identity & { readonly origins: readonly string[] };

/** What must outlive every release: the table, the evidence, the vault's key and who the people are. All retained. */
export const dataStack = (scope: Construct, deployment: Deployment): Data => {
  const stack = new Stack(scope, "data", { terminationProtection: true });
  const vaultKey = new Secret(stack, "VaultKey", {
    description: "Seals task tokens and personal data at rest",
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(vaultKey, "A rotated key could no longer open what the old one sealed.", "SMG4");
  const evidence = evidenceBucket(stack, deployment.portalOrigins);
  return {
    stack,
    table: singleTable(stack),
    evidence,
    evidenceArn: stack.exportValue(evidence.bucketArn, { name: evidenceExport(deployment) }),
    vaultKey,
    identity: deployment.identity ? known(deployment.identity) : userPoolIdentity(stack, deployment),
  };
};

const known = (identity: Identity): KnownIdentity => ({ ...identity, origins: [new URL(identity.issuer).origin] });
