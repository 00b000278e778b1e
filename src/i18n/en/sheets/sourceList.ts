import { periodLabels } from '../../labels/periods';
import type { sourceList as zh } from '../../zh/sheets/sourceList';

export const sourceList: typeof zh = {
  sheetName: 'Sources',
  title: 'Sources of prefilled figures',
  heads: ['Sheet', 'Cell', 'Area', 'Indicator', 'Column', 'Value', 'Source', 'As printed'],
  reported: periodLabels.en.reported,
  place: (source, details) => `${source} (${details.join('; ')})`,
  printed: (text) => `As printed: ${text}`,
};
