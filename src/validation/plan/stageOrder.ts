/**
 * The order of a check: what a cell is called and what its figure looks like, then units, totals, change, relations,
 * and what is said of all areas together. A figure found wrong takes no part in later stages; relations come before
 * the statistics so that figures they find wrong stay out of the medians too.
 */
export const stageOrder = [
  'identity',
  'content',
  'sign',
  'precision',
  'copies',
  'places',
  'unit',
  'totals',
  'wide',
  'change',
  'relations',
  'statistics',
  'structure',
  'totalChange',
] as const;

export type StageName = (typeof stageOrder)[number];
