/** The sentences of a dashboard. */
export const board = {
  sheetName: (region: string, year: number): string => `看板${year}${region}`,
  title: (region: string, year: number): string => `${region}: union statistics ${year}`,
  caption: (forms: number, time: string): string =>
    `${forms} form(s); figures and charts are linked to the forms' cells; state of review as of ${time}`,
  points: ' pts',
  covered: 'covered',
  comparable: 'comparable',
  heads: { form: 'Form', state: 'Review', handedIn: 'Handed in' },
  counts: (errors: number, queries: number, unexplained: number): string =>
    `errors ${errors}, queries ${queries} (${unexplained} unexplained)`,
  changed: 'Figures have changed: check again',
  stamps: { none: 'no', valid: 'yes', stale: 'lapsed' },
  charts: {
    byArea: (indicator: string, unit: string): string => `${indicator} (${unit}): this year and last`,
    parts: (indicator: string): string => `${indicator}: parts`,
    history: (indicator: string, unit: string): string => `${indicator} (${unit}): over the years`,
  },
  data: 'Figures of the charts (linked to the forms; do not edit)',
  total: 'Total',
  own: 'Change % compares only areas with both years; review limits are set by this tool and are no official standard.',
};
