/** Where an engine tells what happened to it: one plain line, and the facts beside it. Never tokens, keys or bodies. */
export type Log = (message: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

export const silent: Log = () => undefined;
