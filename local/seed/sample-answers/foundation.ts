import { pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

/** Invented answers to R43–R49. */
export const foundationAnswers = (facts: SampleFacts): Readonly<Record<string, SampleAnswer>> => {
  const { year } = facts;
  return {
    R43: {
      text: "现场定置管理，作业文件扫码即看最新版本。",
      rows: [{ place: pick(["一号车间", "成品库", "检验台"], facts), document: "作业指导书", inUse: "C/2", inForce: "C/2" }],
    },
    R44: { text: "每件产品带批次码，可由批次查到原料、班组和检验记录。" },
    R45: {
      text: "信息分为公开、内部、机密三类，按岗位授权。",
      rows: [
        { informationClass: "机密", post: "技术部", rights: "write" },
        { informationClass: "内部", post: "生产部", rights: "read" },
      ],
    },
    R46: {
      text: "用统计方法分析缺陷数据，找出主要影响因素。",
      rows: [
        {
          subject: "尺寸波动",
          method: pick(["回归分析", "方差分析", "控制图分析"], facts),
          indicator: "不良率",
          unit: "%",
          better: "lower",
          before: vary(facts, 2, 0.1),
          after: vary(facts, 1, 0.05),
        },
      ],
    },
    R47: { text: `设管理、技术、技能三条通道，竞聘上岗，后备人才${vary(facts, 15)}名。` },
    R48: {
      text: "每年按岗位调查培训需求。",
      rows: [
        { year: year - 1, posts: "检验岗", need: "量具校准", planned: vary(facts, 40), completed: vary(facts, 40) },
        { year: year - 1, posts: "操作岗", need: "作业标准", planned: vary(facts, 180), completed: vary(facts, 180) - 2 },
      ],
    },
    R49: {
      text: "薪酬按岗位价值与绩效确定，福利每年征求意见。",
      rows: [
        { kind: "pay", measure: "岗位绩效工资制度", since: `${year - 4}-01-01`, improvement: "绩效部分与质量指标挂钩" },
        {
          kind: "welfare",
          measure: "体检与通勤班车",
          since: `${year - 3}-06-01`,
          improvement: `新增${pick(["托育补助", "探亲假", "健康讲座"], facts)}`,
        },
      ],
    },
  };
};
