/** Why the edition does not start, in words for the person at the terminal. Shown as it is, without a stack. */
export const cannotStart = (zh: string, en: string): Error => Object.assign(new Error(`${zh}\n${en}`), { name: "CannotStart" });

export const isCannotStart = (error: unknown): error is Error => error instanceof Error && error.name === "CannotStart";
