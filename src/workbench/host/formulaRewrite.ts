import { quoteSheet } from '../../spreadsheet/address';
import type { DefinedName, SheetModel } from './sheet';

interface FormulaHolder {
  readonly sheets: readonly SheetModel[];
  readonly names: Map<string, DefinedName>;
}

/** Passes every formula of the workbook through `rewrite`, which is told the sheet it stands on. */
export function rewriteFormulas(
  model: FormulaHolder,
  rewrite: (formula: string, home: string) => string,
): void {
  for (const sheet of model.sheets) {
    const everything = sheet.usedArea(false);
    if (everything) {
      sheet.eachStored(everything, (row, column, cell) => {
        if (cell.formula === undefined) return;
        const formula = rewrite(cell.formula, sheet.name);
        if (formula !== cell.formula) sheet.putCell(row, column, { ...cell, formula });
      });
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula, sheet.name),
    }));
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: rewrite(series.values, ''),
        categories: rewrite(series.categories, ''),
      })),
    }));
    for (const [key, name] of sheet.names)
      sheet.names.set(key, { ...name, formula: rewrite(name.formula, '') });
  }
  for (const [key, name] of model.names)
    model.names.set(key, { ...name, formula: rewrite(name.formula, '') });
}

/** What to replace, and by what, when a sheet is renamed. */
export function renaming(before: string, after: string): [RegExp, string] {
  const plain = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = before.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const target = `${quoteSheet(after)}!`.replaceAll('$', '$$$$');
  return [new RegExp(`(?:'${quoted}'|(?<![\\p{L}\\p{N}_.'!])${plain})!`, 'gu'), target];
}
