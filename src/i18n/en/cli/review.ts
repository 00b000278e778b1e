import type { reviewText as zh } from '../../zh/cli/review';

export const reviewText: typeof zh = {
  progress: (done, all, file, problem) => `[${done}/${all}] ${file}${problem === null ? '' : '  not usable'}`,
  reviewed: (form, year, used, missing) => `${form} (${year}): ${used} files used, ${missing} units missing.`,
  reviewCounts: (errors, queries, hints) => `  ${errors} errors, ${queries} queries, ${hints} hints.`,
  refusedFile: (file, reason) => `  ${file}: ${reason}.`,
  passedOver: {
    folder: 'a folder, not opened',
    lock_file: 'left by a workbook that is open, not read',
    hidden: 'a hidden file, not read',
    other_kind: 'no .xlsx, .xls, .et, .ods or .csv file, not read',
    own_report: 'an earlier report of ours, not read',
  },
  unreadIn: (file, sheet, count, first) =>
    `  ${file}: ${count} places were not read (sheet “${sheet}”, ${first}); see the overview.`,
  reviewCost: (files, opening, milliseconds, megabytes) =>
    `${files} files, on average ${opening.toFixed(1)} ms each to open and ${milliseconds.toFixed(1)} ms to review, ${megabytes.toFixed(0)} MB of memory.`,
  reportWritten: (out) => `Written to ${out}.`,
};
