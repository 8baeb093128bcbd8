import type { OnSiteReview } from "./technical-result.ts";

/** What every visit looks at (6.4.1, 6.4.2.1), whatever else is asked. */
export const alwaysLookedAt: OnSiteReview["items"] = [
  {
    itemId: "site-order",
    point: "6.4.1",
    question: "现场是否整齐有序；抽查岗位人员能否方便地取得现行有效的作业指导文件，并核对文件版本。",
    finding: null,
  },
  {
    itemId: "traceability",
    point: "6.4.2",
    question: "任选一件产品或一项服务，当场由成品追溯到原料、生产过程和责任岗位，再由原料追溯到成品。",
    finding: null,
  },
];
