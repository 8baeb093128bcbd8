import { describe, expect, it } from "vitest";
import { chainHash, genesisHash, type HistoryLink, verifyChain } from "../../../domain/kernel/hash-chain.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";

const history = (...commands: readonly string[]): HistoryLink[] => {
  const entries: HistoryLink[] = [];
  for (const command of commands) {
    const entry = { version: entries.length + 1, command, changes: { 名称: command }, previousHash: entries.at(-1)?.hash ?? genesisHash };
    entries.push({ ...entry, hash: chainHash(entry) });
  }
  return entries;
};
const broken = (version: number) => ({
  ok: false,
  refusal: { code: "history-broken", clause: "电子签名法第五条", details: { version } },
});

describe("the chain of a history", () => {
  it("hashes the canonical text of an entry with the hash before it", () => {
    expect(chainHash({ version: 1, a: "质", previousHash: genesisHash })).toBe(
      sha256(`{"a":"质","previousHash":"${"0".repeat(64)}","version":1}`),
    );
  });

  it("is whole as written, and answers with its last hash", () => {
    const entries = history("open", "publish", "close");
    expect(verifyChain(entries)).toEqual({ ok: true, value: entries.at(-1)?.hash });
    expect(verifyChain([])).toEqual({ ok: true, value: genesisHash });
  });

  it("does not depend on the order of an entry's fields", () => {
    const reordered = history("open", "publish").map((entry) => {
      const { version, previousHash, hash, ...rest } = entry;
      return { hash, ...rest, previousHash, version };
    });
    expect(verifyChain(reordered).ok).toBe(true);
  });

  it.each([
    ["a changed entry", 2, (entries: HistoryLink[]) => entries.map((entry) => (entry.version === 2 ? { ...entry, command: "x" } : entry))],
    [
      "a field added to an entry",
      3,
      (entries: HistoryLink[]) => entries.map((entry) => (entry.version === 3 ? { ...entry, note: "" } : entry)),
    ],
    ["an entry taken out", 3, (entries: HistoryLink[]) => entries.filter(({ version }) => version !== 2)],
    ["the first entry taken out", 2, (entries: HistoryLink[]) => entries.slice(1)],
    ["two entries in the wrong order", 3, (entries: HistoryLink[]) => [0, 2, 1].flatMap((index) => entries[index] ?? [])],
    ["an entry repeated", 1, (entries: HistoryLink[]) => entries.flatMap((entry) => (entry.version === 1 ? [entry, entry] : [entry]))],
  ])("shows %s", (_, version, tamper) => expect(verifyChain(tamper(history("open", "publish", "close")))).toEqual(broken(version)));

  it("shows a re-hashed entry by the one after it", () => {
    const [first, second] = history("open", "publish");
    if (first === undefined || second === undefined) throw new Error("two entries were made");
    const { hash, ...entry } = { ...first, command: "forged" };
    const forged = { ...entry, hash: chainHash(entry) };
    expect(forged.hash).not.toBe(hash);
    expect(verifyChain([forged, second])).toEqual(broken(2));
  });

  it("answers with another last hash when entries were cut off", () => {
    const entries = history("open", "publish", "close");
    expect(verifyChain(entries.slice(0, 2))).not.toEqual(verifyChain(entries));
  });
});
