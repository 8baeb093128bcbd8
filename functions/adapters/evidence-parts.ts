import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListPartsCommand,
  NoSuchUpload,
  NotFound,
  type Part,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { EvidenceParts, UploadedPart } from "../shell/ports.ts";

const partSeconds = 15 * 60;

const base64Of = (sha256: string): string => Buffer.from(sha256, "hex").toString("base64");

const uploadedPart = ({ PartNumber: number = 0, Size: bytes = 0, ChecksumSHA256: sum = "", ETag: tag = "" }: Part): UploadedPart => ({
  ...{ number, bytes, tag },
  sha256: Buffer.from(sum, "base64").toString("hex"),
});

/** The answer, or what stands for it when the upload is not open: it was completed, given up, or never begun. */
const orWhenClosed = <Answer, Closed>(asked: Promise<Answer>, closed: Closed): Promise<Answer | Closed> =>
  asked.catch((error: unknown) => {
    if (error instanceof NoSuchUpload) return closed;
    throw error;
  });

/** S3's multipart upload. Each part's link is bound to its exact length and SHA-256, as the link of a whole file is. */
export const makeEvidenceParts = (client: S3Client, bucket: string): EvidenceParts => ({
  begin: async ({ key, contentType }) => {
    const command = new CreateMultipartUploadCommand({ Bucket: bucket, Key: key, ContentType: contentType, ChecksumAlgorithm: "SHA256" });
    const { UploadId: partsId } = await client.send(command);
    if (partsId === undefined) throw new Error("the store began no upload");
    return partsId;
  },

  link: async ({ key, partsId }, { number, bytes, sha256 }) => {
    const checksum = base64Of(sha256);
    const command = new UploadPartCommand({
      Bucket: bucket,
      Key: key,
      UploadId: partsId,
      PartNumber: number,
      ContentLength: bytes,
      ChecksumSHA256: checksum,
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: partSeconds,
      signableHeaders: new Set(["host", "content-length", "x-amz-checksum-sha256"]),
      unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
    });
    return { url, headers: { "x-amz-checksum-sha256": checksum }, expiresInSeconds: partSeconds };
  },

  arrived: ({ key, partsId }) =>
    orWhenClosed(
      client
        .send(new ListPartsCommand({ Bucket: bucket, Key: key, UploadId: partsId }))
        .then(({ Parts: parts = [] }) => parts.map(uploadedPart)),
      undefined,
    ),

  complete: ({ key, partsId }, parts) => {
    const named = parts.map(({ number, tag, sha256 }) => ({ PartNumber: number, ETag: tag, ChecksumSHA256: base64Of(sha256) }));
    const command = new CompleteMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: partsId, MultipartUpload: { Parts: named } });
    return orWhenClosed(
      client.send(command).then(() => true),
      false,
    );
  },

  lies: (key) =>
    client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).then(
      () => true,
      (error: unknown) => {
        if (error instanceof NotFound) return false;
        throw error;
      },
    ),
});
