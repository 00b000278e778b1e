/** The cells of a 通报 for working out, by column, right of what is printed: a line for each area. */
export const work = {
  area: 9,
  score: 10,
  rank: 11,
  order: 12,
  prior: 13,
  met: 14,
  behind: 15,
  unreported: 16,
  /** In the order of the ranked table from here on. */
  pace: 17,
  rise: 18,
  firstThree: 19,
  lastThree: 20,
  lowest: 21,
  mostBehind: 22,
  mostRisen: 23,
} as const;

export const workColumns = 24;
