/** Whether an attempt failed because nobody could be reached, and not because somebody said no. */
export const isUnreachable = (error: unknown, isOnline: boolean): boolean => !isOnline || error instanceof TypeError;
