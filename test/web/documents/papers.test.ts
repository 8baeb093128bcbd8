import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CollectiveDecision } from "../../../domain/decision/decision.ts";
import { Announcement } from "../../../domain/notice/announcement.ts";
import { ResultList } from "../../../domain/unit-result/result-list.ts";
import { announcementPaper } from "../../../web/features/documents/announcement-paper.ts";
import { minutesPaper } from "../../../web/features/documents/minutes-paper.ts";
import { resultListPaper } from "../../../web/features/documents/result-list-paper.ts";
import { fileNameOf } from "../../../web/ui/documents/paper.ts";
import { docxOf } from "../../../web/ui/documents/paper-docx.ts";

const announcement = Announcement.parse({
  announcementId: "a-1",
  cycleId: "main-2026",
  kind: "acceptance-result",
  subjectId: "s-1",
  title: "关于“补短板”项目<验收>结果的公告",
  text: "第一段。\n\n第二段。",
  items: [{ id: "i-1", title: "河北某公司 & 分公司", text: "等级：优秀" }],
  publishedAt: "2026-05-07T16:30:00.000Z",
  contentHash: "ab".repeat(32),
});

const partsOf = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

describe("papers", () => {
  it("an announcement keeps its text, its items, its day in Beijing and its hash", () => {
    const paper = announcementPaper(announcement, { language: "zh", body: "评价机构", origin: "https://example.org" });
    expect(paper.on).toBe("2026年5月8日");
    expect(paper.blocks.filter(({ is }) => is === "paragraph")).toEqual([
      { is: "paragraph", text: "第一段。" },
      { is: "paragraph", text: "第二段。" },
    ]);
    expect(JSON.stringify(paper.blocks)).toContain(announcement.contentHash);
  });

  it("the Word file is laid out as GB/T 9704 has it, escapes what XML would take for its own, and numbers its pages", async () => {
    const parts = await partsOf(await docxOf(announcementPaper(announcement, { language: "zh", body: "评价机构", origin: "" })));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain("&lt;验收&gt;");
    expect(xml).toContain("河北某公司 &amp; 分公司");
    expect(xml).toContain('w:eastAsia="方正小标宋简体"');
    expect(xml).toContain('<w:sz w:val="44"/>');
    expect(xml).toContain('<w:sz w:val="32"/>');
    // 210 × 297 mm, with 37, 35, 28 and 26 mm around, in twentieths of a point.
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('w:lineRule="exact"');
    const footers = Object.entries(parts).filter(([name]) => /word\/footer\d\.xml/.test(name));
    expect(footers.map(([, footer]) => strFromU8(footer)).filter((footer) => footer.includes("PAGE"))).toHaveLength(2);
  });

  it("minutes name who knows a name and say who recused; there are none before the meeting ends", () => {
    const decision = CollectiveDecision.parse({
      decisionId: "d-1",
      cycleId: "main-2026",
      subject: { kind: "shortlist", projectIds: ["p-1"] },
      status: "carried",
      convenedBy: "officer",
      roster: ["m-1", "m-2", "m-3"],
      recusals: [{ memberId: "m-3", reason: "亲属任职", at: "2026-03-01T01:00:00.000Z" }],
      ballots: [
        { memberId: "m-1", vote: "for", at: "2026-03-01T01:00:00.000Z" },
        { memberId: "m-2", vote: "abstain", at: "2026-03-01T01:00:00.000Z" },
      ],
      minutes: { text: "同意。", evidenceId: null, concludedBy: "officer", at: "2026-03-01T02:00:00.000Z" },
    });
    const known = { decision, ballots: decision.ballots, names: { "m-1": "王一", "m-3": "李三" }, titles: { "p-1": "某项目" } };
    const said = JSON.stringify(minutesPaper(known, { language: "zh", body: null }));
    expect(said).toContain("参会成员：王一、m-2、李三。");
    expect(said).toContain("李三回避：亲属任职");
    expect(said).toContain("赞成 1 票，反对 0 票，弃权 1 票。");
    expect(said).toContain("某项目");
    const before = { ...known, decision: { ...decision, minutes: null } };
    expect(minutesPaper(before, { language: "zh", body: null })).toBeNull();
  });

  it("a list of results does not give the order by score away, nor the units struck off", () => {
    const list = ResultList.parse({
      resultListId: "l-1",
      cycleId: "main-2026",
      title: "名单",
      status: "decided",
      items: [
        { evaluationId: "e-1", unitId: "u-1", unitName: "乙公司", grade: "excellent", score: 950_000 },
        { evaluationId: "e-2", unitId: "u-2", unitName: "丙公司", grade: "excellent", score: 940_000 },
        { evaluationId: "e-3", unitId: "u-3", unitName: "甲公司", grade: "excellent", score: 930_000 },
      ],
      struck: ["e-2"],
      draftedBy: { memberId: "officer", organizationId: "body" },
      draftedAt: "2026-10-01T02:00:00.000Z",
      decisionId: null,
      noticeId: null,
      announcementId: null,
      announcedBy: null,
      announcedAt: null,
      titled: false,
      validUntil: null,
    });
    const table = resultListPaper(list, { language: "zh", body: null }).blocks.find((block) => block.is === "table");
    expect(table?.is === "table" ? table.rows.map(([, name]) => name) : []).toEqual(["甲公司", "乙公司"]);
  });

  it("a title becomes a file name that no system refuses", () => {
    expect(fileNameOf("a/b:c*?", "docx")).toBe("a b c.docx");
    expect(fileNameOf("///", "docx")).toBe("1.docx");
  });
});
