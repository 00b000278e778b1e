import type { resultsText as zh } from '../../zh/cli/results';

export const resultsText: typeof zh = {
  made: (sheet, out) =>
    `“${sheet}” was made and stands with the forms in “${out}”; the file itself is as it was. Its pictures, charts and macros are not in the copy.`,
  nothingToShow: (file, region, year) =>
    `“${file}” has no form of ${region} of ${year}, so there is nothing to show; see --region and --year.`,
  noTasks: (file) =>
    `“${file}” has no list of tasks, so there is nothing to report; name the tasks at the head and give target and what was done for each area.`,
  sourceBusy: (file) => `“${file}” is the file itself and is not overwritten; choose another name.`,
  wrongDay: (text) => `“${text}” is no date; write 2013-09-30.`,
};
