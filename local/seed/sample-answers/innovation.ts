import { pastYears, pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

/** Invented answers to R35–R42. */
export const innovationAnswers = (facts: SampleFacts): Readonly<Record<string, SampleAnswer>> => {
  const { year, unitNo } = facts;
  return {
    R35: {
      text: "每年调研市场需求，筛选可用的新技术和新材料。",
      rows: [
        { title: pick(["智能排产", "机器视觉分拣", "低温定型"], facts), kind: "technology", year: year - 1, effect: "交付更稳、次品更少" },
        { title: "环保涂层", kind: "material", year: year - 2, effect: `使用寿命延长${vary(facts, 10)}%` },
      ],
    },
    R36: {
      text: "参与团体标准起草，担任标准工作组成员。",
      rows: [{ number: `演示T/${1000 + unitNo}`, title: "产品质量分级导则（演示）", level: "group", role: "drafter", year: year - 2 }],
    },
    R37: {
      text: "专利和商业秘密由技术部专人管理。",
      rows: [
        { kind: "utility_model", number: `演示专利${20_000 + unitNo}`, title: "张力自动调节装置", year: year - 2 },
        { kind: "trade_secret_measure", number: "", title: "配方分段保管与访问登记", year: year - 1 },
      ],
    },
    R38: {
      text: "技术中心负责新品研发与工艺攻关。",
      rows: [
        {
          name: "企业技术中心",
          level: pick(["municipal", "own", "provincial"], facts),
          since: `${year - 6}-09-01`,
          task: "为质量改进提供试制和检测",
        },
      ],
    },
    R39: {
      text: "与高校和研究院联合研发。",
      rows: [{ partner: "燕赵质量工程大学（演示）", subject: "疲劳寿命研究", from: `${year - 2}-05-01`, until: `${year + 1}-04-30` }],
    },
    R40: { text: "按创新成果的效益给予团队奖励。", rows: [{ year: year - 1, result: "张力自动调节装置", form: "团队奖励与荣誉称号" }] },
    R41: {
      text: "内部讲堂每月一次，合理化建议随时提交。",
      rows: [{ on: `${year - 1}-10-12`, activity: "金点子大赛", takers: vary(facts, 60, 5) }],
    },
    R42: {
      text: "研发预算按上年销售的固定比例安排。",
      rows: pastYears(facts).map((year, index) => ({
        year,
        budget: vary(facts, 200 + 30 * index, 10),
        actual: vary(facts, 190 + 32 * index, 10),
      })),
    },
  };
};
