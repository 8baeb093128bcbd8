import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { GetObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { EvidenceLinks } from "../shell/ports.ts";
import { makeEvidenceParts } from "./evidence-parts.ts";

const uploadSeconds = 15 * 60;
const downloadSeconds = 60;

/** Links straight to the bucket. An upload link is bound to key, type, exact length and SHA-256: S3 itself refuses anything else. */
export const makeEvidenceLinks = (client: S3Client, bucket: string): EvidenceLinks => ({
  parts: makeEvidenceParts(client, bucket),

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
      const bytes = head.ContentLength ?? 0;
      // Of a file that came in parts the store knows only the checksum of their checksums: the file is read and hashed here.
      if (head.ChecksumType === "COMPOSITE") return { bytes, sha256: await hashOf(client, bucket, key) };
      return { bytes, sha256: Buffer.from(head.ChecksumSHA256 ?? "", "base64").toString("hex") };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },
});

const hashOf = async (client: S3Client, bucket: string, key: string): Promise<string> => {
  const { Body: body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (!(body instanceof Readable)) throw new Error(`the file under ${key} cannot be read`);
  const hash = createHash("sha256");
  for await (const chunk of body) hash.update(chunk);
  return hash.digest("hex");
};
