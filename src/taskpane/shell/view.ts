/** The views of the pane in the order of their tabs. */
export const views = ['fill', 'check', 'data', 'text', 'handIn', 'review'] as const;

export type View = (typeof views)[number];
