import { pastYears, pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

/** Invented answers to R50–R53. */
export const brandAnswers = (facts: SampleFacts): Readonly<Record<string, SampleAnswer>> => {
  const { year, unitNo } = facts;
  return {
    R50: {
      text: "定位中高端市场，应急预案每年演练一次。",
      rows: [
        {
          brand: pick(["滹沱牌（演示）", "太行星（演示）", "白洋淀帆（演示）"], facts),
          registration: `演示商标${3000 + unitNo}`,
          position: "华北中高端",
          promotion: "行业展会与线上旗舰店",
        },
      ],
    },
    R51: {
      text: "顾客档案分级管理，每季度回访。",
      rows: pastYears(facts).map((year, index) => ({
        year,
        percent: Math.min(99, vary(facts, 88 + index, 0.3)),
        answers: vary(facts, 120, 6),
        improvement: index % 2 === 0 ? "缩短投诉响应时间" : "改进包装",
      })),
    },
    R52: {
      text: "每半年分析一次主要竞争者。",
      rows: [
        {
          competitor: "同行甲",
          metric: "",
          indicator: "交付周期（天）",
          year: year - 1,
          better: "lower",
          ours: vary(facts, 12),
          theirs: vary(facts, 14),
          action: "保持排产优势并公布承诺",
        },
      ],
    },
    R53: {
      text: "与主要原料供方建立长期合作。",
      rows: [
        {
          partner: "冀中新材料公司（演示）",
          resource: "material",
          from: `${year - 3}-01-01`,
          until: `${year + 2}-12-31`,
          shared: "需求预测与检测数据",
        },
      ],
    },
  };
};
