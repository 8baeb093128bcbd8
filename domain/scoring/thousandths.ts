/**
 * Scores are whole thousandths of a point: 87.125 points is 87125. Sums are exact, and the only rounding is the division here.
 */
const wholeNotNegative = (number: number): number => {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is not a whole number from 0 up`);
  return number;
};

/** `dividend / divisor` rounded to a whole number, half up. Both whole; throws RangeError otherwise or when dividing by nothing. */
export const divideHalfUp = (dividend: number, divisor: number): number => {
  const doubled = wholeNotNegative(dividend) * 2 + wholeNotNegative(divisor);
  if (divisor === 0) throw new RangeError("a division by nothing");
  return (doubled - (doubled % (divisor * 2))) / (divisor * 2);
};

/** How a score is shown: `showScore(87125, 2)` is "87.13". `decimals` from 0 to 3, rounded half up, always that many digits. */
export const showScore = (thousandths: number, decimals: number): string => {
  const unit = 10 ** decimals;
  const rounded = divideHalfUp(thousandths, 1000 / unit);
  const whole = String((rounded - (rounded % unit)) / unit);
  return decimals === 0 ? whole : `${whole}.${String(rounded % unit).padStart(decimals, "0")}`;
};
