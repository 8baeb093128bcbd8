/** One text a line; blank lines are none. */
export const linesIn = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** `2026/10/1` and `2026年10月1日`, as spreadsheets write them, are days as well; what is no day stays as it is. */
export const dayIn = (text: string): string => {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  return parts ? [parts[1], parts[2]?.padStart(2, "0"), parts[3]?.padStart(2, "0")].join("-") : text.trim();
};

/** Days, one a line or set apart by commas. */
export const daysIn = (text: string): readonly string[] =>
  text.split(/[\r\n,，、;；]+/).flatMap((line) => (line.trim() === "" ? [] : [dayIn(line)]));
