import { pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

/** Invented answers to R27–R34. */
export const operationAnswers = (facts: SampleFacts): Readonly<Record<string, SampleAnswer>> => {
  const { year, unitNo } = facts;
  return {
    R27: {
      text: "质量管理体系覆盖设计、生产和服务，每年内审两次、管理评审一次。",
      rows: [
        {
          system: "质量管理体系认证",
          kind: "certificate",
          number: `演示Q${String(1000 + unitNo)}`,
          issuer: pick(["燕赵认证中心（演示）", "华北质量认证公司（演示）"], facts),
          issued: `${year - 1}-03-10`,
          expires: `${year + 2}-03-09`,
        },
        { system: "卓越班组法", kind: "method", number: "", issuer: "", issued: null, expires: null },
      ],
    },
    R28: {
      text: "识别主要过程四个，每年复核一次。",
      rows: [
        { code: "G1", name: "产品设计", type: "design", otherType: "" },
        { code: "G2", name: pick(["编织成型", "纺纱成条", "车缝成型", "焊接装配"], facts), type: "making", otherType: "" },
        { code: "G3", name: "成品检验", type: "inspection", otherType: "" },
        { code: "G4", name: "售后回访", type: "sales_service", otherType: "" },
      ],
    },
    R29: {
      text: "每个过程指定指标、数据来源和测量频次。",
      rows: [
        { process: "G1", kpi: "K4", method: "每个设计项目结束后统计更改损失" },
        { process: "G2", kpi: "K1", method: `每班抽样${vary(facts, 20)}件` },
        { process: "G3", kpi: "K1", method: "逐批统计一次交验结果" },
        { process: "G4", kpi: "K3", method: "每季度电话问卷" },
      ],
    },
    R30: {
      text: "关键工序设控制图，操作人员持作业卡上岗。",
      rows: ["G1", "G2", "G3", "G4"].map((process) => ({
        process,
        control: pick(["控制图与首件确认", "防错装置与巡检", "参数锁定与双人复核"], facts),
        awareness: "作业卡与岗前测验",
        monitoring: "班组长每两小时巡查并记录",
      })),
    },
    R31: {
      text: "发现异常即停线、隔离、评审、处置并验证。",
      rows: [
        {
          on: `${year - 1}-05-18`,
          anomaly: `第${vary(facts, 3)}号线尺寸超差`,
          cause: "模具磨损未按期更换",
          correction: "更换模具，缩短点检周期",
        },
      ],
    },
    R32: {
      text: "首席质量官直接向总经理负责，有一票否决权。",
      rows: [
        {
          post: "副总经理兼首席质量官",
          appointedOn: `${year - 3}-04-01`,
          years: vary(facts, 6),
          trained: true,
          qualification: "高级工程师",
        },
      ],
    },
    R33: {
      text: "每年立项攻关，成果经评审后推广。",
      rows: [
        { title: "降低断头率", method: "pdca", started: `${year - 1}-02-01`, result: `断头率下降${vary(facts, 12)}%` },
        { title: "对标行业先进交付", method: "benchmarking", started: `${year - 1}-06-01`, result: `交期缩短${vary(facts, 2)}天` },
      ],
    },
    R34: {
      text: "改进成果写入作业标准并进入内部案例库。",
      rows: [{ title: "断头率改进案例", keptAs: "作业指导书修订版", sharedWith: "全部车间" }],
    },
  };
};
