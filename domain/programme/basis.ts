/** Why a default is what it is, readable without any other document. */
export type Basis = { readonly zh: string; readonly en: string };

const laws = {
  tendering: ["招标投标法", "Tendering and Bidding Law"],
  tenderingRegulation: ["招标投标法实施条例", "Regulation on the Tendering and Bidding Law"],
  procurement: ["政府采购法", "Government Procurement Law"],
  procurementRegulation: ["政府采购法实施条例", "Regulation on the Government Procurement Law"],
  civilServants: ["公务员法", "Civil Servants Law"],
  businessClimate: ["优化营商环境条例", "Regulation on the Business Environment"],
  cybersecurity: ["网络安全法", "Cybersecurity Law"],
} as const;

/** A provision of a law: `law("tendering", "37")`. */
export const law = (name: keyof typeof laws, articles: string): Basis => {
  const [zh, en] = laws[name];
  return { zh: `《${zh}》第 ${articles} 条`, en: `${en}, art. ${articles}` };
};

/** What comparable bodies do; no law says it. */
export const practice = (zh: string, en: string): Basis => ({ zh: `同类做法：${zh}`, en: `Practice: ${en}` });

/** The standard itself says so. */
export const standard: Basis = { zh: "标准本身", en: "The standard itself" };

/** Our own proposal: no source gives a value. */
export const proposal: Basis = { zh: "本系统建议，可由评价机构调整", en: "Our proposal; the evaluation body may change it" };
