import { GetObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { EvidenceLinks } from "../shell/ports.ts";

const uploadSeconds = 15 * 60;
const downloadSeconds = 60;

/** Links straight to the bucket. An upload link is bound to key, type, exact length and SHA-256: S3 itself refuses anything else. */
export const makeEvidenceLinks = (client: S3Client, bucket: string): EvidenceLinks => ({
  upload: async ({ key, contentType, bytes, sha256 }) => {
    const checksum = Buffer.from(sha256, "hex").toString("base64");
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      ContentType: contentType,
      ContentLength: bytes,
      ChecksumSHA256: checksum,
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: uploadSeconds,
      signableHeaders: new Set(["host", "content-type", "content-length", "x-amz-checksum-sha256"]),
      unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
    });
    return { url, headers: { "content-type": contentType, "x-amz-checksum-sha256": checksum }, expiresInSeconds: uploadSeconds };
  },

  download: (key, fileName) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      }),
      { expiresIn: downloadSeconds },
    ),

  inspect: async (key) => {
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: "ENABLED" }));
      return {
        bytes: head.ContentLength ?? 0,
        sha256: Buffer.from(head.ChecksumSHA256 ?? "", "base64").toString("hex"),
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },
});
