import type { ribbon as zh } from '../../zh/pane/ribbon';

export const ribbon: typeof zh = {
  tab: 'Union statistics',
  groups: { assistant: 'Assistant', filling: 'Filling', checking: 'Checking' },
  open: {
    label: 'Open assistant',
    tip: 'Opens the assistant: fill forms, check figures, see sources and hand in.',
  },
  tips: {
    fill: "Creates or completes a standard form with last year's figures; figures already typed are never changed.",
    check:
      "Checks this sheet against last year's figures and the printed rules, and flags the cells in question.",
    clearFlags: 'Removes every flag the assistant put on any sheet, without a trace.',
  },
};
