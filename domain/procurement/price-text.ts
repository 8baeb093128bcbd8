/** A sum in fen as people read it: `1234567` is `12,345.67 元`. */
export const priceText = (fen: number): string => {
  const yuan = String(Math.floor(fen / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${yuan}.${String(fen % 100).padStart(2, "0")} 元`;
};
