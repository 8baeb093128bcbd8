import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import { moduleAddress, otherProcess } from "../support/other-process.ts";
import { temporaryDirectory } from "../support/temporary.ts";
import { BUCKET, clientOf, outcomeOf, presignGet, presignPut, putTo, startGate } from "./support.ts";

const put = (client: S3Client, Key: string, Body: string) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ContentType: "text/plain" }));

const textOf = async (client: S3Client, Key: string, VersionId?: string) =>
  (await client.send(new GetObjectCommand({ Bucket: BUCKET, Key, ...(VersionId && { VersionId }) }))).Body?.transformToString();

describe("objects", () => {
  it("keep every version, until one is erased", async () => {
    const { internal } = await startGate(await temporaryDirectory());
    const first = await put(internal, "a b/计划.txt", "one");
    await put(internal, "a b/计划.txt", "two");
    expect(await textOf(internal, "a b/计划.txt")).toBe("two");
    expect(await textOf(internal, "a b/计划.txt", first.VersionId)).toBe("one");
    await internal.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: "a b/计划.txt" }));
    await expect(textOf(internal, "a b/计划.txt")).rejects.toMatchObject({ name: "NoSuchKey" });
    expect(await textOf(internal, "a b/计划.txt", first.VersionId)).toBe("one");
    await internal.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: "a b/计划.txt", VersionId: first.VersionId }));
    await expect(textOf(internal, "a b/计划.txt", first.VersionId)).rejects.toMatchObject({ name: "NoSuchVersion" });
    const left = await internal.send(new ListObjectVersionsCommand({ Bucket: BUCKET, Prefix: "a b/" }));
    expect([left.Versions?.length, left.DeleteMarkers?.length]).toEqual([1, 1]);
  });

  it("are described, listed page by page, and not written twice when that was asked", async () => {
    const { internal } = await startGate(await temporaryDirectory());
    await internal.send(new HeadBucketCommand({ Bucket: BUCKET }));
    for (const key of ["u1/a", "u1/b", "u1/c", "u2/a"]) await put(internal, key, key);
    const head = await internal.send(new HeadObjectCommand({ Bucket: BUCKET, Key: "u1/a", ChecksumMode: "ENABLED" }));
    expect(head).toMatchObject({ ContentLength: 4, ContentType: "text/plain", ChecksumSHA256: expect.stringMatching(/=$/) });
    const part = await internal.send(new GetObjectCommand({ Bucket: BUCKET, Key: "u1/a", Range: "bytes=0-1" }));
    expect([await part.Body?.transformToString(), part.ContentRange]).toEqual(["u1", "bytes 0-1/4"]);
    const one = await internal.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: "u1/", MaxKeys: 2 }));
    const two = await internal.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix: "u1/", ContinuationToken: one.NextContinuationToken }),
    );
    expect([...(one.Contents ?? []), ...(two.Contents ?? [])].map(({ Key }) => Key)).toEqual(["u1/a", "u1/b", "u1/c"]);
    expect(two.IsTruncated).toBe(false);
    const again = internal.send(new PutObjectCommand({ Bucket: BUCKET, Key: "u1/a", Body: "x", IfNoneMatch: "*" }));
    await expect(again).rejects.toMatchObject({ name: "PreconditionFailed" });
  });

  it("take a server's own upload with the SDK's default checksum", async () => {
    const { internalEndpoint, browser } = await startGate(await temporaryDirectory());
    const client = clientOf(internalEndpoint);
    await client.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: "u1/plan.pdf", Body: "x".repeat(3_000_000), ChecksumAlgorithm: "CRC32" }),
    );
    expect((await fetch(await presignGet(browser), { method: "GET" })).status).toBe(200);
    await expect(
      clientOf(internalEndpoint, { accessKeyId: "LOCALKEY", secretAccessKey: "guessed" }).send(new HeadBucketCommand({ Bucket: BUCKET })),
    ).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    await expect(client.send(new HeadBucketCommand({ Bucket: "other" }))).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });

  it("are handed out under the name the address says", async () => {
    const { browser } = await startGate(await temporaryDirectory());
    await putTo(await presignPut(browser));
    const disposition = "attachment; filename*=UTF-8''%E8%AE%A1%E5%88%92.pdf";
    const address = await presignGet(browser, { ResponseContentDisposition: disposition });
    expect((await fetch(address)).headers.get("content-disposition")).toBe(disposition);
    expect(await outcomeOf(await fetch(address.replace("attachment", "inline")))).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
  });

  it("never run as a page of the portal's origin, whatever they say they are", async () => {
    const { browser } = await startGate(await temporaryDirectory());
    for (const type of ["text/html", "image/svg+xml"]) {
      await putTo(await presignPut(browser, { key: "u1/plan.pdf", body: "<script>1</script>", type }));
      const { headers } = await fetch(await presignGet(browser));
      expect(headers.get("content-type")).toBe(type);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("are there after a restart, their events delivered when they were not taken before", async () => {
    const directory = await temporaryDirectory();
    const first = await startGate(directory, { onObjectCreated: () => Promise.reject(new Error("not now")) });
    await putTo(await presignPut(first.browser));
    await first.stop();
    const second = await startGate(directory);
    expect(await (await fetch(await presignGet(second.browser))).text()).toBe("计划");
    await vi.waitFor(() => expect(second.events.map(({ detail }) => detail.object.key)).toEqual(["u1/plan.pdf"]));
    await second.stop();
    expect((await startGate(directory)).events).toEqual([]);
  });

  it("are there after the process was killed", async () => {
    const directory = await temporaryDirectory();
    const child = await otherProcess(
      `import { startS3 } from ${moduleAddress("local/engines/s3/engine.ts")};
       const settings = { bucket: "${BUCKET}", accessKeyId: "LOCALKEY", secretAccessKey: "local secret", publicEndpoint: "http://localhost:1/s3" };
       console.log((await startS3({ directory: process.argv[1], onObjectCreated: async () => undefined, ...settings })).internalEndpoint);`,
      directory,
    );
    await put(clientOf(child.firstLine), "u1/plan.pdf", "计划");
    await child.kill();
    const { internal } = await startGate(directory);
    expect(await textOf(internal, "u1/plan.pdf")).toBe("计划");
  });
});
