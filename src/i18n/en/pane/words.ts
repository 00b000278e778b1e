import type { words as zh } from '../../zh/pane/words';

export const words: typeof zh = {
  layouts: { area: 'By area', indicator: 'By indicator' },
  qualifiers: { exact: '', at_least: 'at least', about: 'about', derived: 'derived' },
  qualified: {
    exact: (figure) => figure,
    at_least: (figure) => `at least ${figure}`,
    about: (figure) => `about ${figure}`,
    derived: (figure) => `${figure} (derived)`,
  },
  printed: (text) => `As printed: ${text}`,
  blank: '(blank)',
  more: (count) => `Show ${count} more`,
  shown: (shown, all) => `${shown} of ${all} shown`,
  comma: ', ',
  and: '; ',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Copying failed; the text is selected, press Ctrl+C.',
};
