import { createHash, randomBytes } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { partBytes, partLengthOf } from "../../../../domain/evidence/parts.ts";
import { makeEvidenceLinks } from "../../../../functions/adapters/evidence-links.ts";
import type { EvidenceLinks } from "../../../../functions/shell/ports.ts";
import { temporaryDirectory } from "../support/temporary.ts";
import { BUCKET, outcomeOf, startGate } from "./support.ts";

const hex = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const key = "evidence/01k";
const file = randomBytes(partBytes * 2 + 12_345);
const part = (number: number): Uint8Array =>
  file.subarray((number - 1) * partBytes, (number - 1) * partBytes + partLengthOf(file.length, number));

const send = async ({ parts }: EvidenceLinks, partsId: string, number: number, body = part(number)): Promise<Response> => {
  const link = await parts.link({ key, partsId }, { number, bytes: part(number).length, sha256: hex(part(number)) });
  return fetch(link.url, { method: "PUT", body: Buffer.from(body), headers: { ...link.headers } });
};

const started = async (directory: string) => {
  const gate = await startGate(directory);
  return { ...gate, links: makeEvidenceLinks(gate.browser, BUCKET) };
};

const begun = async (links: EvidenceLinks): Promise<string> => links.parts.begin({ key, contentType: "application/zip" });

describe("a file sent in parts", () => {
  it("is joined from them, told of once, and hashed as a whole", async () => {
    const { links, internal, events } = await started(await temporaryDirectory());
    const partsId = await begun(links);
    for (const number of [3, 1, 2]) expect((await send(links, partsId, number)).status).toBe(200);
    const arrived = (await links.parts.arrived({ key, partsId })) ?? [];
    expect(arrived.map(({ number, bytes, sha256 }) => ({ number, bytes, sha256 }))).toEqual(
      [1, 2, 3].map((number) => ({ number, bytes: part(number).length, sha256: hex(part(number)) })),
    );
    expect(await links.parts.lies(key)).toBe(false);
    expect(await links.parts.complete({ key, partsId }, arrived)).toBe(true);
    expect(await links.parts.lies(key)).toBe(true);
    expect(events.map(({ detail }) => [detail.object.key, detail.object.size, detail.reason])).toEqual([
      [key, file.length, "CompleteMultipartUpload"],
    ]);
    expect(await links.inspect(key)).toEqual({ bytes: file.length, sha256: hex(file) });
    const { Body: body, ContentType: type } = await internal.send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
    expect(type).toBe("application/zip");
    expect(hex((await body?.transformToByteArray()) ?? new Uint8Array())).toBe(hex(file));
  });

  it("goes on after a restart with the parts that had arrived", async () => {
    const directory = await temporaryDirectory();
    const first = await started(directory);
    const partsId = await begun(first.links);
    await send(first.links, partsId, 1);
    await first.stop();
    const { links } = await started(directory);
    expect((await links.parts.arrived({ key, partsId }))?.map(({ number }) => number)).toEqual([1]);
    for (const number of [2, 3]) await send(links, partsId, number);
    expect(await links.parts.complete({ key, partsId }, (await links.parts.arrived({ key, partsId })) ?? [])).toBe(true);
    expect(await links.inspect(key)).toMatchObject({ sha256: hex(file) });
  });

  it("takes no part that is not what its link was signed for", async () => {
    const { links } = await started(await temporaryDirectory());
    const partsId = await begun(links);
    const other = randomBytes(part(1).length);
    expect(await outcomeOf(await send(links, partsId, 1, other))).toEqual({ status: 400, code: "BadDigest" });
    expect(await outcomeOf(await send(links, partsId, 1, part(3)))).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    const link = await links.parts.link({ key, partsId }, { number: 1, bytes: part(1).length, sha256: hex(part(1)) });
    const elsewhere = await fetch(link.url.replace("partNumber=1", "partNumber=2"), {
      method: "PUT",
      body: Buffer.from(part(1)),
      headers: { ...link.headers },
    });
    expect(await outcomeOf(elsewhere)).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    expect(await links.parts.arrived({ key, partsId })).toEqual([]);
  });

  it("keeps the last of a part that was sent twice", async () => {
    const { internal } = await started(await temporaryDirectory());
    const at = { Bucket: BUCKET, Key: key };
    const { UploadId } = await internal.send(new CreateMultipartUploadCommand({ ...at, ChecksumAlgorithm: "SHA256" }));
    await internal.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: Buffer.from("one") }));
    const { ETag } = await internal.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: Buffer.from("two") }));
    const { VersionId } = await internal.send(
      new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }),
    );
    const head = await internal.send(new HeadObjectCommand({ ...at, ChecksumMode: "ENABLED" }));
    expect(head).toMatchObject({ VersionId, ContentLength: 3, ChecksumType: "COMPOSITE", ChecksumSHA256: expect.stringMatching(/=-1$/) });
    const { Body: body } = await internal.send(new GetObjectCommand(at));
    expect(await body?.transformToString()).toBe("two");
  });

  it("is not joined from parts that are too small, out of order, or not there", async () => {
    const { internal } = await started(await temporaryDirectory());
    const at = { Bucket: BUCKET, Key: key };
    const { UploadId } = await internal.send(new CreateMultipartUploadCommand({ ...at, ChecksumAlgorithm: "SHA256" }));
    const sent = await Promise.all(
      [1, 2].map(async (PartNumber) => {
        const { ETag } = await internal.send(
          new UploadPartCommand({ ...at, UploadId, PartNumber, Body: Buffer.from(`part ${PartNumber}`) }),
        );
        return { PartNumber, ETag };
      }),
    );
    const join = (Parts: readonly { PartNumber: number; ETag: string | undefined }[]) =>
      internal.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts: [...Parts] } }));
    await expect(join(sent)).rejects.toMatchObject({ name: "EntityTooSmall" });
    await expect(join(sent.toReversed())).rejects.toMatchObject({ name: "InvalidPartOrder" });
    await expect(join([{ PartNumber: 1, ETag: '"guessed"' }])).rejects.toMatchObject({ name: "InvalidPart" });
    await expect(internal.send(new HeadObjectCommand(at))).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is unknown once it was joined or given up, and under another key", async () => {
    const { links, internal } = await started(await temporaryDirectory());
    const partsId = await begun(links);
    expect(await links.parts.arrived({ key: "evidence/other", partsId })).toBeUndefined();
    await internal.send(new AbortMultipartUploadCommand({ Bucket: BUCKET, Key: key, UploadId: partsId }));
    expect(await links.parts.arrived({ key, partsId })).toBeUndefined();
    expect(await links.parts.complete({ key, partsId }, [{ number: 1, bytes: 1, sha256: hex(part(1)), tag: "x" }])).toBe(false);
    expect(await outcomeOf(await send(links, partsId, 1))).toEqual({ status: 404, code: "NoSuchUpload" });
    expect(await links.parts.arrived({ key, partsId: "../versions" })).toBeUndefined();
  });
});
