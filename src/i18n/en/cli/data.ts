import type { dataText as zh } from '../../zh/cli/data';

export const dataText: typeof zh = {
  formLine: (id, title, items) => `${id}  ${title} (${items} indicators; layouts area, indicator)`,
  dataLine: (printed, derived, places, indicators) =>
    `${printed} figures and ${derived} derived ones about ${places} places and ${indicators} indicators.`,
  documentLine: (doc, title, figures) => `  ${doc}  ${title}: ${figures}`,
};
