import type { reviewText as zh } from '../../zh/cli/review';

export const reviewText: typeof zh = {
  progress: (done, all, file, problem) => `[${done}/${all}] ${file}${problem === null ? '' : '  not usable'}`,
  reviewed: (form, year, used, missing) => `${form} (${year}): ${used} files used, ${missing} units missing.`,
  reviewCounts: (errors, queries, hints) => `  ${errors} errors, ${queries} queries, ${hints} hints.`,
  refusedFile: (file, reason) => `  ${file}: ${reason}.`,
  reviewCost: (files, milliseconds, megabytes) =>
    `${files} files, ${milliseconds.toFixed(1)} ms each on average, ${megabytes.toFixed(0)} MB of memory.`,
  reportWritten: (out) => `Written to ${out}.`,
};
