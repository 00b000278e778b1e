import type { ribbon as zh } from '../../zh/pane/ribbon';

export const ribbon: typeof zh = {
  tab: 'Union statistics',
  groups: { assistant: 'Assistant', filling: 'Filling', checking: 'Checking', results: 'Results' },
  open: {
    label: 'Open assistant',
    tip: 'Opens the assistant: fill forms, check figures, see sources and hand in.',
  },
  nextFinding: 'Next finding',
  tips: {
    fill: "Creates or completes a standard form with last year's figures; figures already typed are never changed.",
    fillSet:
      'Makes all standard forms of the region and year at once, with a list of contents; figures already typed are never changed.',
    board: 'One page over all forms of the region and year; its figures and charts follow the forms.',
    bulletin: 'Ranks the sheet of tasks by completion and writes a circular with its text.',
    check:
      "Checks this sheet against last year's figures and the printed rules, and flags the cells in question.",
    clearFlags: 'Removes every flag the assistant put on any sheet, without a trace.',
  },
};
