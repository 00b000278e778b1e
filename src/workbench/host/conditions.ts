/** What can be made harder than on a machine with everything: each is something that real Excel is documented to refuse. */
export interface Conditions {
  /** Characters of one request or answer: 5 MB in Excel on the web. */
  readonly largestMessage: number;
  /** Without a printer, page setup fails. */
  readonly hasPrinter: boolean;
}

export const easyConditions: Conditions = { largestMessage: Infinity, hasPrinter: true };

/** What Excel on the web carries at once. */
export const webMessage = 5 * 1024 * 1024;
