/** Yuan as typed, with or without separators → whole fen; undefined when it is no amount of at most two decimals. */
export const fenOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/[,，\s￥¥元]/g, "");
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!parts) return undefined;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
};

/** `1234567.5` of fen, the way it is typed. */
export const yuanOf = (fen: unknown): string => {
  if (typeof fen !== "number") return typeof fen === "string" ? fen : "";
  const rest = fen % 100;
  return rest === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
};
