import { aspect } from "../aspect.ts";
import { AnomalyRow, ControlRow, CqoRow, ImprovementRow, KnowledgeRow, ProcessKpiRow, ProcessRow, SystemRow } from "../tables/operation.ts";

/** What 6.2 asks of a unit (R27–R34). */
export const operationAspects = {
  R27: aspect("R27", {
    points: ["6.2.1"],
    guidance: [
      "列出所用的质量管理体系或方法；持有证书的填写编号、发证机构与有效期。",
      "List the quality systems or methods in use; for certificates give number, issuer and dates.",
    ],
    slots: [
      ["certificates", "认证证书", "Certificates"],
      ["system-operation", "体系运行记录", "Records of operation"],
    ],
    row: SystemRow,
    needs: "rows",
  }),
  R28: aspect("R28", {
    points: ["6.2.2"],
    guidance: ["列出主要过程；类型不够用时选“其他”并写明。", "List the main processes; take “other” and name it when no type fits."],
    slots: [["process-list", "过程清单或流程图", "List or map of processes"]],
    row: ProcessRow,
    needs: "rows",
  }),
  R29: aspect("R29", {
    points: ["6.2.2"],
    guidance: [
      "为每个主要过程指定关键绩效指标和测量方法，缺一不可。",
      "Give every main process an indicator and a way to measure it; both are needed.",
    ],
    slots: [["process-measurement", "过程测量规定", "Rules of measurement"]],
    row: ProcessKpiRow,
    needs: "rows",
  }),
  R30: aspect("R30", {
    points: ["6.2.3"],
    guidance: [
      "说明各过程如何控制、操作人员如何知晓要求、由谁持续监控。",
      "Say how each process is controlled, how operators know what is required, and how it is kept monitored.",
    ],
    slots: [
      ["control-methods", "控制方法文件", "Control methods"],
      ["operator-awareness", "操作人员知晓证明", "Proof that operators know"],
      ["monitoring-records", "监控记录", "Monitoring records"],
    ],
    row: ControlRow,
    needs: "rows",
  }),
  R31: aspect("R31", {
    points: ["6.2.3"],
    guidance: ["上传质量异常处置程序，并举出处置实例。", "Upload the procedure for anomalies and give cases of how it was used."],
    slots: [
      ["anomaly-procedure", "异常处置程序", "Procedure for anomalies", "must"],
      ["anomaly-cases", "处置实例", "Cases"],
    ],
    row: AnomalyRow,
    needs: "rows",
  }),
  R32: aspect("R32", {
    points: ["6.2.4"],
    guidance: [
      "填写首席质量官的职务、任命日期与条件，不填姓名。",
      "Give the chief quality officer's post, date of appointment and conditions, without the name.",
    ],
    slots: [
      ["cqo-appointment", "任命文件", "Appointment document"],
      ["cqo-qualification", "资格或培训证明", "Qualification or training"],
    ],
    row: CqoRow,
    needs: "rows",
  }),
  R33: aspect("R33", {
    points: ["6.2.4"],
    guidance: ["列出改进课题及所用方法与成效。", "List improvement projects with the method used and what came of them."],
    slots: [["improvement-reports", "改进课题报告", "Reports of improvement projects"]],
    row: ImprovementRow,
    needs: "rows",
  }),
  R34: aspect("R34", {
    points: ["6.2.4"],
    guidance: ["说明改进成果如何固化并在内部推广。", "Say how results of improvement are kept and passed on inside."],
    slots: [["knowledge-records", "成果固化与推广记录", "Records of knowledge kept and shared"]],
    row: KnowledgeRow,
    needs: "rows",
  }),
};
