import { refusalLabels } from '../../labels/refusals';
import type { LedgerRefusal } from '../../../forms/recognise';
import type { addUpText as zh } from '../../zh/cli/addUp';

export const addUpText: typeof zh = {
  addedUp: (sheet, rows, form, year, region) =>
    `Sheet “${sheet}”: ${rows} rows added up by area into ${form} (${year}, ${region}).`,
  addedColumn: (column, text, programme, indicator) =>
    `  column ${column} “${text}”${programme === '' ? '' : ` (${programme})`} counts as ${indicator}`,
  periodColumn: (column, year) =>
    `  only rows of ${year} (1 October of the year before to 30 September) by column ${column}`,
  leftOutRows: (reason, count, row, text) =>
    `  ${count} rows left out: ${refusalLabels.en.leftOutRow(reason)} (row ${row} “${text}”)`,
  unreadableCells: (count, cell, text) =>
    `  ${count} cells are no numbers and were not counted (${cell} “${text}”)`,
  otherLedgers: (sheets) =>
    `  Sheets ${sheets} are ledgers as well and were not counted; add them up by themselves.`,
  noLedger: (file, sheet, reason) =>
    `“${file}” cannot be added up; sheet “${sheet}”: ${refusalLabels.en.ledger(reason)}${ledgerNext[reason]}.`,
  personsLedger: (file) =>
    `“${file}” is a register of persons and was not read. Add it up by area first and do not hand registers in.`,
  ledgerBusy: (file) => `“${file}” is the ledger itself and is not overwritten; choose another name.`,
};

const ledgerNext: Readonly<Record<LedgerRefusal, string>> = {
  no_ledger: '; check a table of totals with the command check',
  no_indicators: '; name the indicators above the columns, or the form with --form',
  no_areas: '; name your region with --region',
  no_year: '; give it with --year',
};
