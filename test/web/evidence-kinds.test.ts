import { describe, expect, it } from "vitest";
import { evidenceLimitBytes } from "../../domain/evidence/evidence.ts";
import { partBytes } from "../../domain/evidence/parts.ts";
import { endingsOf, everyKind, kindOf, unfitOf } from "../../web/ui/evidence/file-kinds.ts";
import { hashFile } from "../../web/ui/evidence/hash-file.ts";

describe("which files are taken", () => {
  it("knows each kind that may be declared by its ending, whatever the PC calls it", () => {
    for (const kind of everyKind) for (const ending of endingsOf([kind])) expect(kindOf(`质量 计划.v2.${ending.toUpperCase()}`)).toBe(kind);
    expect(kindOf("无扩展名")).toBeUndefined();
    expect(kindOf("木马.pdf.exe")).toBeUndefined();
  });

  it("tells why one is not taken before anything is sent", () => {
    expect(unfitOf({ name: "计划.pdf", size: 1 }, everyKind)).toBeNull();
    expect(unfitOf({ name: "计划.pdf", size: evidenceLimitBytes }, everyKind)).toBeNull();
    expect(unfitOf({ name: "计划.pdf", size: evidenceLimitBytes + 1 }, everyKind)).toBe("too-large");
    expect(unfitOf({ name: "计划.pdf", size: 0 }, everyKind)).toBe("empty");
    expect(unfitOf({ name: "计划.exe", size: 1 }, everyKind)).toBe("kind");
    expect(unfitOf({ name: "计划.pdf", size: 1 }, ["image/png"])).toBe("kind");
    expect(unfitOf({ name: `${"计".repeat(197)}.pdf`, size: 1 }, everyKind)).toBe("name-too-long");
  });

  it("hashes a file as a whole and in its parts", async () => {
    const told: number[] = [];
    const digests = await hashFile(new Blob(["abc"]), (bytes) => told.push(bytes), new AbortController().signal);
    expect(digests).toEqual({ sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", partDigests: [] });
    expect(told).toEqual([3]);
    const large = new Blob([new Uint8Array(partBytes), "abc"]);
    const { partDigests } = await hashFile(large, () => undefined, new AbortController().signal);
    expect(partDigests).toHaveLength(2);
    expect(partDigests[1]).toBe(digests.sha256);
  });
});
