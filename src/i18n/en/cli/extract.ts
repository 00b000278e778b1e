import type { extractText as zh } from '../../zh/cli/extract';

export const extractText: typeof zh = {
  wrongDate: (text) => `“${text}” is not a date; write 2013-09-23.`,
  extracted: (figures, named) =>
    `${figures} figures, ${named} of them with a possible indicator; confirm each:`,
  extractedLine: (printed, area, period, indicators) =>
    `  ${printed}  ${area}  ${period}  ${indicators.length === 0 ? 'on no form' : indicators.join(', ')}`,
  textChecked: (failed, held) => `Text checks: ${failed} do not agree or are doubtful, ${held} agree.`,
  leftOutLine: (line, printed, reason) => `line ${line}, ${printed}: left out, ${reason}`,
  leftOutReasons: {
    date: 'a date',
    duration: 'a duration',
    name: 'a name or number',
    slogan: 'a slogan or plan of work',
    ordinal: 'an ordinal',
    phone: 'a telephone number or address',
    page: 'the page',
    not_union_work: 'not union statistics',
    no_indicator: 'no indicator for it',
  },
};
