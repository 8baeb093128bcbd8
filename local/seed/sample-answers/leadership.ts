import { pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

const goods = ["丝网制品", "羊绒纱线", "箱包成品", "童车整车", "管道装备", "精密轴承"] as const;

/** Invented answers to R18–R26. */
export const leadershipAnswers = (facts: SampleFacts): Readonly<Record<string, SampleAnswer>> => {
  const { year } = facts;
  const product = pick(goods, facts);
  return {
    R18: {
      text: `总经理主管质量，质量部对${product}全过程行使检验放行和停线权，${vary(facts, 6)}个部门的职责写入管理手册，每月召开一次质量协调会，近三年无行政处罚。`,
    },
    R19: {
      text: `以“${pick(["一网一线皆匠心", "件件可追、事事有据", "让顾客放心用十年"], facts)}”为核心价值观，通过班前会、厂报和新员工课程传播。`,
    },
    R20: {
      text: `上年度围绕${product}组织质量提升活动${vary(facts, 4)}次。`,
      rows: [
        { kind: "people", provided: `专职质量人员${vary(facts, 12)}名` },
        { kind: "technology", provided: pick(["在线视觉检测", "数字孪生工艺仿真", "自动称重分选"], facts) },
        { kind: "facilities", provided: `新建恒温检测室${vary(facts, 80, 10)}平方米` },
        { kind: "information", provided: "质量数据平台覆盖全部产线" },
        { kind: "partners", provided: "与两家检测机构签订长期服务约定" },
      ],
    },
    R21: { text: `每季度举办员工恳谈会，对供方和顾客开放工厂日，${vary(facts, 24)}小时内回应员工建议。` },
    R22: {
      text: `质量方针：诚实制造${product}，持续改进，顾客满意。`,
      rows: [
        { code: "M1", objective: `顾客投诉率每年下降${vary(facts, 5)}%`, stakeholder: "customer" },
        { code: "M2", objective: "员工技能等级持证率逐年提高", stakeholder: "staff" },
        { code: "M3", objective: "关键原料供方准时交付", stakeholder: "supplier" },
      ],
    },
    R23: {
      text: "长期计划与年度计划由质量部编制、总经理批准。",
      rows: [
        { title: `${product}质量五年规划`, horizon: "long", from: `${year - 2}-01-01`, until: `${year + 2}-12-31` },
        { title: `${year - 1}年度质量提升计划`, horizon: "short", from: `${year - 1}-01-01`, until: `${year - 1}-12-31` },
      ],
    },
    R24: {
      text: "指标逐级分解到车间、班组和岗位，每月公布。",
      rows: [
        { code: "K1", name: "一次交验合格率", unit: "%", target: vary(facts, 98, 0.1), owner: "质量部" },
        { code: "K2", name: "准时交付率", unit: "%", target: vary(facts, 95, 0.2), owner: "生产部" },
        { code: "K3", name: "顾客满意度", unit: "%", target: vary(facts, 90, 0.5), owner: "销售部" },
        { code: "K4", name: "质量损失率", unit: "%", target: vary(facts, 1, 0.05), owner: "财务部" },
      ],
    },
    R25: {
      text: "每半年评估一次计划执行情况，形成书面结论。",
      rows: [
        { code: "P1", on: `${year - 1}-07-15`, subject: "上半年计划执行", finding: `${vary(facts, 2)}项滞后，需调配检测人员` },
        { code: "P2", on: `${year - 1}-12-20`, subject: "全年计划执行", finding: "目标基本达成，交付指标仍有差距" },
      ],
    },
    R26: {
      text: "评估结论进入下一期计划，并相应调整班组设置。",
      rows: [
        { review: "P1", kind: "structure", change: "设立夜班检验组" },
        { review: "P2", kind: "plan", change: "把交付改善列为重点项目" },
      ],
    },
  };
};
