import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const procurementRefusals = {
  "need-confirmations-sealed": {
    sort: "sealed",
    title: { zh: "需求确认情况尚未公开", en: "The need confirmations are still sealed" },
    remedy: { zh: "服务合同签订后方可查看。", en: "They can be read once the service contract is signed." },
  },
  "too-many-surveys": {
    sort: "conflict",
    title: { zh: "调研记录已达上限", en: "No more surveys fit this record" },
    remedy: { zh: "每家机构每个项目最多登记 {limit} 次调研。", en: "An institution records at most {limit} surveys a project." },
  },
  "evidence-not-sealed": {
    sort: "invalid",
    title: { zh: "文件未按密封材料登记", en: "The file was not declared as a sealed one" },
    remedy: {
      zh: "请重新上传文件 {file}，登记为 {noun} {id} 的材料，以免开标前被他人看到。",
      en: "Upload {file} anew, declared for {noun} {id}; otherwise others could learn of it before the opening.",
    },
  },
  "proposals-sealed": {
    sort: "sealed",
    title: { zh: "开标前任何人不得查看投标情况", en: "Proposals are sealed until they are opened" },
    remedy: { zh: "请在开标后查看。", en: "Come back after the opening." },
  },
  "legal-basis-needed": {
    sort: "invalid",
    title: { zh: "采用询价方式须说明法律依据", en: "An inquiry needs a stated legal basis" },
    remedy: {
      zh: "询价一般适用于规格标准统一的货物；请填写适用依据，或改用公开招标。",
      en: "By law an inquiry is for goods of uniform specification; state why it is lawful here, or use an open tender.",
    },
  },
  "bid-time-too-short": {
    sort: "invalid",
    title: { zh: "投标（响应）时间不足", en: "Bids would be taken for too short a time" },
    remedy: { zh: "至少 {days} 日，截止时间不得早于 {earliest}。", en: "At least {days} days: not before {earliest}." },
  },
  "bids-closed": {
    sort: "late",
    title: { zh: "投标已截止", en: "Bids are closed" },
    remedy: {
      zh: "已于 {closedAt} 截止，不再接收、更改或撤回。",
      en: "They closed at {closedAt}; nothing is taken, changed or withdrawn any more.",
    },
  },
  "no-need-confirmation": {
    sort: "conflict",
    title: { zh: "尚未登记需求确认", en: "Your need confirmation is missing" },
    remedy: { zh: "请先登记电话或实地调研情况，再提交策划书和立项书。", en: "Record your phone or field survey first, then submit." },
  },
  "price-over-budget": {
    sort: "invalid",
    title: { zh: "报价超过预算", en: "The price exceeds the budget" },
    remedy: { zh: "报价不得超过 {budgetFen} 分。", en: "The price may be {budgetFen} fen at most." },
  },
  "too-many-proposals": {
    sort: "conflict",
    title: { zh: "投标数量超出一次可开启的上限", en: "More proposals than can be opened at once" },
    remedy: { zh: "一次最多开启 {limit} 份，请联系系统管理员。", en: "At most {limit} can be opened; turn to the operator." },
  },
  "bid-panel-size": {
    sort: "invalid",
    title: { zh: "评审小组人数不符合要求", en: "The panel has the wrong size" },
    remedy: { zh: "须为不少于 {size} 人的单数，现为 {named} 人。", en: "An odd number of {size} or more is needed, {named} are named." },
  },
  "bid-panel-outside": {
    sort: "invalid",
    title: { zh: "外部专家占比不足", en: "Too few outside experts on the panel" },
    remedy: { zh: "{named} 人中仅有 {outside} 名外部专家，请增补。", en: "Only {outside} of {named} are outside experts; name more." },
  },
  "bid-panel-unfit": {
    sort: "invalid",
    title: { zh: "评审小组中有不能参加的人员", en: "Someone named cannot sit on this panel" },
    remedy: {
      zh: "请替换 {memberId}：非专家、监督人员、停用账号或与投标机构有利害关系。",
      en: "Replace {memberId}: no expert, a supervisor, suspended, or tied to a bidder.",
    },
  },
  "bid-panel-missing": {
    sort: "conflict",
    title: { zh: "尚未组成评审小组", en: "No panel is seated yet" },
    remedy: { zh: "请先登记评审小组成员。", en: "Seat the panel first." },
  },
  "bids-not-all-assessed": {
    sort: "invalid",
    title: { zh: "须对每份投标各评审一次", en: "Each bid must be assessed exactly once" },
    remedy: { zh: "共开启 {bids} 份投标，请逐一填写。", en: "{bids} bids were opened; assess each one." },
  },
  "ranking-mismatch": {
    sort: "invalid",
    title: { zh: "排序与评审结论不一致", en: "The ranking does not fit the assessments" },
    remedy: {
      zh: "符合要求的 {fit} 家机构须各排序一次，其他机构不得列入。",
      en: "Rank each of the {fit} that meet the requirements, and no other.",
    },
  },
  "lowest-price-first": {
    sort: "invalid",
    title: { zh: "询价应由符合要求且报价最低的机构排名第一", en: "In an inquiry the lowest fitting price comes first" },
    remedy: { zh: "请按报价调整排序。", en: "Correct the ranking by price." },
  },
  "no-candidate-notice": {
    sort: "conflict",
    title: { zh: "询价无须公示候选人", en: "An inquiry has no candidate notice" },
    remedy: { zh: "请由审批人直接确定成交机构。", en: "The approver awards it directly." },
  },
  "candidate-notice-open": {
    sort: "conflict",
    title: { zh: "中标候选人公示尚未结束", en: "The candidates' notice is not cleared yet" },
    remedy: { zh: "请在公示期满且异议处理完毕后确定中标机构。", en: "Award after the notice has ended and every objection is answered." },
  },
  "contract-late": {
    sort: "late",
    title: { zh: "签约期限已过", en: "The time for signing has passed" },
    remedy: {
      zh: "应于 {signBy} 前签订；请终止本次采购后重新采购。",
      en: "It ended at {signBy}; cancel this procurement and start a new one.",
    },
  },
  "contract-departs": {
    sort: "invalid",
    title: { zh: "合同与中标结果或采购要求不一致", en: "The contract departs from the award or the requirements" },
    remedy: { zh: "请核对 {field}。", en: "Check {field}." },
  },
} as const satisfies RefusalTexts<string>;
