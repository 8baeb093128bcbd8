import { RemovalPolicy } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";

/** What holds for every bucket: nobody unnamed reads it, nothing travels or lies unencrypted, and it outlives its stack. */
export const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  encryption: BucketEncryption.S3_MANAGED,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** The library's class does not fit its own interface under `exactOptionalPropertyTypes`; it is one all the same. */
const isBucket = (one: unknown): one is IBucket => one instanceof Bucket;

/** A bucket as those parts of the library want it that take any bucket. */
export const anyBucket = (bucket: Bucket): IBucket => {
  if (!isBucket(bucket)) throw new Error("a bucket is no bucket");
  return bucket;
};
