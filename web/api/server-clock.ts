let aheadMs = 0;

/** Notes the server's time as its answers tell it: deadlines are judged by it and not by the clock of a PC that may be wrong. */
export const noteServerTime = (date: string | null): void => {
  const told = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(told)) aheadMs = told - Date.now();
};

/** Now, in milliseconds, by the server's clock as last heard. */
export const serverNow = (): number => Date.now() + aheadMs;
