/** Calls back after so many milliseconds; returns how to cancel. */
export type After = (milliseconds: number, work: () => void) => () => void;
