import * as z from "zod";
import { law, practice, proposal } from "../basis.ts";
import { choice, fixed, flag, oddSize, whole } from "../setting.ts";

/** How large panels are and who leads them. Tender and inquiry panels also need two thirds outside experts. */
export const panelSettings = z.strictObject({
  size: z.strictObject({
    unitReview: oddSize({
      unit: "count",
      clause: "5.2",
      fallback: 5,
      range: [3, 11],
      basis: practice("评审组不少于五人", "review groups have at least five members"),
      zh: "单位评审组人数",
      en: "Unit review panel",
    }),
    tender: oddSize({
      unit: "count",
      clause: "7.1.4",
      fallback: 5,
      range: [5, 15],
      basis: law("tendering", "37"),
      zh: "评标委员会人数",
      en: "Tender panel",
    }),
    inquiry: oddSize({
      unit: "count",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 7],
      basis: law("procurement", "40"),
      zh: "询价小组人数",
      en: "Inquiry panel",
    }),
    acceptance: oddSize({
      unit: "count",
      clause: "7.3.1",
      fallback: 5,
      range: [3, 11],
      basis: proposal,
      zh: "验收小组人数",
      en: "Acceptance panel",
    }),
    onSite: whole({
      unit: "count",
      clause: "5.2",
      fallback: 3,
      range: [2, 7],
      basis: proposal,
      zh: "现场评审组人数（含组长）",
      en: "On-site panel with its leader",
    }),
  }),
  outsideExperts: choice(["two_thirds", "three_quarters", "all"], {
    clause: "7.1.4",
    fallback: "two_thirds",
    basis: law("tendering", "37"),
    zh: "采购评审中外部专家最低占比",
    en: "Outside experts on procurement panels, at least",
  }),
  acceptanceSources: whole({
    unit: "count",
    clause: "7.3.1",
    fallback: 2,
    range: [1, 4],
    basis: proposal,
    zh: "验收小组来源类别数",
    en: "Source categories on the acceptance panel",
  }),
  leader: choice(["appointed", "elected"], {
    clause: "5.3",
    fallback: "appointed",
    basis: practice("评审组设负责人", "each review group has a responsible leader"),
    zh: "组长产生方式",
    en: "How the leader is chosen",
  }),
  leaderFromBody: flag({
    clause: "5.3",
    fallback: false,
    basis: proposal,
    zh: "评价机构人员可任组长",
    en: "Staff of the evaluation body may lead",
  }),
  supervisorsMaySit: fixed(false, {
    clause: "4",
    basis: law("tenderingRegulation", "46"),
    zh: "监督人员可进入其监督项目的小组",
    en: "Supervising staff may sit on the panel they supervise",
  }),
  namesSecretUntilResult: flag({
    clause: "4",
    fallback: true,
    basis: law("procurementRegulation", "43"),
    zh: "结果确定前名单保密，之后经本人同意公布",
    en: "Names are secret until the result, then published with consent",
  }),
});
