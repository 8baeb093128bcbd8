import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { GetObjectCommand, type GetObjectCommandInput, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { onTestFinished } from "vitest";
import { closeServer, listenOnLoopback } from "../../../../local/engines/loopback.ts";
import type { ObjectCreated } from "../../../../local/engines/s3/created-events.ts";
import { type S3Settings, startS3 } from "../../../../local/engines/s3/engine.ts";

export const BUCKET = "evidence";
const CREDENTIALS = { accessKeyId: "LOCALKEY", secretAccessKey: "local secret" };

export const clientOf = (endpoint: string, credentials = CREDENTIALS) => {
  const client = new S3Client({
    endpoint,
    region: "local",
    credentials,
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  onTestFinished(() => client.destroy());
  return client;
};

const sha256Of = (body: string | Uint8Array): string => createHash("sha256").update(body).digest("base64");

type Promised = { readonly key?: string; readonly body?: string | Uint8Array; readonly type?: string; readonly expiresIn?: number };

/** A presigned upload as the product makes it: length, type and SHA-256 bound by the signature. */
export const presignPut = async (
  client: S3Client,
  { key = "u1/plan.pdf", body = "计划", type = "application/pdf", expiresIn = 300 }: Promised = {},
) => {
  const ChecksumSHA256 = sha256Of(body);
  const input = { Bucket: BUCKET, Key: key, ContentType: type, ContentLength: Buffer.byteLength(body), ChecksumSHA256 };
  const url = await getSignedUrl(client, new PutObjectCommand(input), {
    expiresIn,
    signableHeaders: new Set(["host", "content-type", "content-length"]),
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
  return { url, body, headers: { "content-type": type, "x-amz-checksum-sha256": ChecksumSHA256 } };
};

export const presignGet = (client: S3Client, input: Partial<GetObjectCommandInput> = {}) =>
  getSignedUrl(client, new GetObjectCommand({ Bucket: BUCKET, Key: "u1/plan.pdf", ...input }), { expiresIn: 300 });

export const putTo = (
  { url, body, headers }: Awaited<ReturnType<typeof presignPut>>,
  other: { body?: string | Uint8Array; headers?: Record<string, string> } = {},
) => fetch(url, { method: "PUT", body: Buffer.from(other.body ?? body), headers: { ...headers, ...other.headers } });

/** The status and the AWS error code of an answer. */
export const outcomeOf = async (response: Response) => {
  const [, code = ""] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return { status: response.status, code };
};

/** A gate mounted under `/s3` of a server, as the product has it; clients for browsers' addresses and for the server's own calls. */
export const startGate = async (directory: string, settings: Partial<S3Settings> = {}) => {
  const events: ObjectCreated[] = [];
  const take = async (event: ObjectCreated) => {
    events.push(event);
  };
  const server = createServer((request, response) => void s3.gate(request, response));
  const port = await listenOnLoopback(server);
  const origin = `http://localhost:${port}`;
  const s3 = await startS3({
    directory,
    publicEndpoint: `${origin}/s3`,
    bucket: BUCKET,
    ...CREDENTIALS,
    onObjectCreated: take,
    ...settings,
  });
  const stop = async () => {
    await closeServer(server);
    await s3.stop();
  };
  onTestFinished(() => stop().catch(() => undefined));
  return {
    origin,
    events,
    stop,
    browser: clientOf(`${origin}/s3`),
    internal: clientOf(s3.internalEndpoint),
    internalEndpoint: s3.internalEndpoint,
  };
};
