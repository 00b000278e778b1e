import type { fillText as zh } from '../../zh/cli/fill';

export const fillText: typeof zh = {
  filled: (file, sheet, areas, current, prior) =>
    `Written ${file}: sheet “${sheet}”, ${areas} areas; ${current} cells of this year, ${prior} of last year.`,
  filledFrom: {
    dataset: (name, cells) => `  from ${name}: ${cells} cells`,
    file: (name, cells) => `  from ${name}: ${cells} cells`,
    sheet: (name, cells) => `  from sheet “${name}”: ${cells} cells`,
    correction: (name, cells) => `  corrected by ${name}: ${cells} cells`,
    text: (name, cells) => `  from the text ${name}: ${cells} cells`,
  },
  filledNothing: '  The dataset has no figures of this year or the year before; all cells are blank.',
};
