import * as z from "zod";
import { practice, proposal } from "../basis.ts";
import { flag, selection, whole } from "../setting.ts";

/** What counts as a chief quality officer (cqo) for 6.2.4. */
export const cqoSettings = z.strictObject({
  appointedInWriting: flag({ clause: "6.2.4", fallback: true, basis: proposal, zh: "书面任命", en: "Appointed in writing" }),
  minYears: whole({
    unit: "year",
    clause: "6.2.4",
    fallback: 3,
    range: [0, 10],
    basis: practice("湖北省首席质量官条件", "conditions for chief quality officers in Hubei"),
    zh: "质量管理从业年限",
    en: "Years of quality management",
  }),
  trained: flag({ clause: "6.2.4", fallback: true, basis: proposal, zh: "经培训", en: "Trained" }),
});

/** The parts of the quality infrastructure that help under 5.5 is sorted by. */
export const nqiSettings = z.strictObject({
  elements: selection(["metrology", "standards", "certification_accreditation", "inspection_testing", "quality_management"], {
    clause: "5.5",
    fallback: ["metrology", "standards", "certification_accreditation", "inspection_testing", "quality_management"],
    basis: practice("国家质量基础设施试点所列要素，另加质量管理", "elements of the national pilot, with quality management added"),
    zh: "质量技术基础要素",
    en: "Elements of quality infrastructure",
  }),
});
