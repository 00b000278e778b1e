import { checkLabels } from '../../labels/checks';
import type { checkText as zh } from '../../zh/cli/check';

export const checkText: typeof zh = {
  checkedForm: (sheet, title, year, region) => `${sheet}: ${title}, ${year}, ${region}`,
  group: (severity, count) => `  ${severity} (${count})`,
  findingLine: (cell, message, rule) => `    ${cell} ${message} [${rule}]`,
  damagedSheet: (sheet) =>
    `The sheet “${sheet}” is damaged and was not read. Repair the file in Excel, save it and check again.`,
  notRead: (sheet, places) => `Not read on sheet “${sheet}” (${places.length}): ${places.join(', ')}.`,
  nothingFound: '  Nothing found.',
  uncheckedLine: (count, reasons) => `  ${checkLabels.en.uncheckedWord}, ${count}: ${reasons.join(', ')}.`,
  uncheckedReason: (reason, count) => `${reason} (${count})`,
};
