import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { filesNamedIn } from "../../../web/features/documents/archive/kept.ts";
import { readmeOf } from "../../../web/features/documents/archive/readme.ts";
import { recordHtml } from "../../../web/features/documents/archive/record-html.ts";
import { zipSink } from "../../../web/features/documents/archive/zip-sink.ts";

describe("an archive", () => {
  it("finds every file a record names, each once, however deep", () => {
    const record = {
      minutesEvidenceId: "f-1",
      brief: { evidenceIds: ["f-2", "f-1"] },
      materials: [{ evidenceId: "f-3" }, { evidenceId: null }],
      evidence: "none",
    };
    expect(filesNamedIn(record)).toEqual(["f-1", "f-2", "f-3"]);
  });

  it("writes texts and files that unzip as they were, with Chinese names", async () => {
    const sink = zipSink();
    sink.text("README.txt", "说明");
    sink.file("files/证照.pdf", Uint8Array.from([0, 1, 255]));
    const parts = unzipSync(new Uint8Array(await (await sink.end()).arrayBuffer()));
    expect(strFromU8(parts["README.txt"] ?? new Uint8Array())).toBe("说明");
    expect([...(parts["files/证照.pdf"] ?? [])]).toEqual([0, 1, 255]);
  });

  it("shows a record as a page in which nothing of it becomes markup", () => {
    const html = recordHtml("zh", { title: "<b>", noun: "project", value: { brief: { title: "<script>alert(1)</script>" }, list: [] } });
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });

  it("tells what is missing and why", () => {
    const readme = readmeOf("zh", {
      title: "某项目",
      at: "2026-05-07T02:00:00Z",
      origin: "https://example.org",
      records: [],
      histories: [],
      files: [{ path: "files/a", agrees: false }],
      missing: [{ what: "查看验收", why: "没有这条记录" }],
    });
    expect(readme).toContain("查看验收: 没有这条记录");
    expect(readme).toContain("不一致");
  });
});
