/**
 * Has LibreOffice calculate and print what we write: `npm run verify:office`. Needs `soffice` on the path, so it is no
 * part of the tests; it fails, and never passes silently, where there is none.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openBook } from '../../src/app/book';
import { fillForm } from '../../src/app/fillForm';
import { showBoard } from '../../src/app/showResults';
import { childrenOf } from '../../src/catalogue/areas';
import { createEnvironment } from '../../src/cli/environment';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { readWorkbook } from './support/readWorkbook';
import { writeWorkbook } from './support/writeWorkbook';
import { formOf, forms } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import type { FormId } from '../../src/forms/definition';
import type { SheetPlan } from '../../src/forms/sheetPlan';

const region = '510000';

/** The form with made-up figures: whole, decimal, zero, blank and text, so that every branch of its formulas is used. */
function filledPlan(id: FormId): SheetPlan {
  const areas = childrenOf(region).map(({ code }) => code);
  const plan = layoutForm({ form: formOf(id), year: 2012, region, areas, relations: '' }, 'area');
  const cells = plan.cells.map((row) => [...row]);
  plan.fields.forEach((field, index) => {
    const row = cells[field.row];
    if (!row || row[field.column] !== null) return;
    const samples = [1000 + index * 37, 12.345 + index, 0, null, '83.13万'];
    row[field.column] = samples[index % samples.length] ?? null;
  });
  return { ...plan, cells };
}

/** The same file without any result in it, so that LibreOffice has to calculate. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  return writeXlsx({
    sheets: sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, r) => row.map((value, c) => (cells?.get(`${r},${c}`)?.formula ? null : value))),
      cells: new Map(
        [...(cells ?? [])].flatMap(([key, { formula }]) => (formula ? [[key, { formula }] as const] : [])),
      ),
    })),
  });
}

function convert(folder: string, file: string, to: string): void {
  const { status, error } = spawnSync('soffice', [
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'out'),
    join(folder, file),
  ]);
  if (status !== 0) throw error ?? new Error(`soffice ended with ${status}`);
}

/** Has LibreOffice work every formula of a file out, and compares what it comes to; returns how many there are. */
async function compare(ours: Uint8Array, folder: string, id: string): Promise<number> {
  writeFileSync(join(folder, `${id}.xlsx`), await withoutResults(ours));
  convert(folder, `${id}.xlsx`, 'xlsx');
  const theirs = new Map(
    (await readXlsx(readFileSync(join(folder, 'out', `${id}.xlsx`)))).sheets.map(({ name, rows }) => [
      name,
      rows,
    ]),
  );
  const read = await readWorkbook(ours, `${id}.xlsx`);
  if (!read.ok) throw new Error(`${id}: ${read.problem}`);
  let compared = 0;
  for (const { name, formulas, values } of read.value.sheets) {
    formulas.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (formula === '') return;
        const found = theirs.get(name)?.[r]?.[c];
        const mine = values[r]?.[c] ?? null;
        const same =
          typeof mine === 'number'
            ? Math.abs(mine - Number(found)) < 1e-9 * Math.max(1, Math.abs(mine))
            : (mine === '' ? null : mine) === (found === '' || found === undefined ? null : found);
        if (!same) {
          throw new Error(
            `${id} ${name} row ${r + 1} column ${c + 1} ${formula}: ${String(mine)}, LibreOffice ${String(found)}`,
          );
        }
        compared += 1;
      }),
    );
  }
  writeFileSync(join(folder, `${id}.xlsx`), ours);
  convert(folder, `${id}.xlsx`, 'pdf');
  return compared;
}

/** 看板 over forms of which one figure is changed afterwards: nothing but the sheet itself works it out anew. */
async function verifyBoard(folder: string): Promise<number> {
  const port = FileWorkbook.empty();
  const environment = createEnvironment('zh');
  const choice = { year: 2012, region, layout: 'area', areas: null } as const;
  for (const { id } of forms) await fillForm(port, environment, { ...choice, form: id });
  const book = openBook(await port.read('visible'), { asks: 'nobody' });
  await port.write({
    writes: book.forms.map(({ reading }) => ({
      sheet: reading.sheet,
      cells: [...reading.entries.values()]
        .filter(({ isFormula, area }) => !isFormula && /^\d{6}$/u.test(area))
        .map(({ row, column, indicator, area, period }) => ({
          row,
          column,
          value: (period === 'current' ? cleanFigure : cleanPrior)(
            indicator,
            1 + (Number(area.slice(2, 4)) % 7),
          ),
        })),
    })),
  });
  const made = await showBoard(port, environment, choice, {});
  if (made.kind !== 'made') throw new Error(made.kind);
  const shown = async (): Promise<string> =>
    JSON.stringify((await port.read([made.sheet])).read[0]?.values ?? null);
  const before = await shown();
  const entry = book.forms[0]?.reading.entries.get('510100|M09|current');
  if (!entry) throw new Error('no figure to change');
  const { row, column } = entry;
  await port.write({
    writes: [
      {
        sheet: book.forms[0]?.reading.sheet ?? '',
        cells: [{ row, column, value: (entry.value ?? 0) + 1000 }],
      },
    ],
  });
  if ((await shown()) === before) throw new Error('the 看板 does not follow');
  return compare(await port.toBytes(), folder, 'board');
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'union-statistics-office-'));
  try {
    for (const { id } of forms) {
      const compared = await compare(await writeWorkbook([filledPlan(id)]), folder, id);
      console.log(`${id}: ${compared} formulas agree, prints`);
    }
    console.log(`board: ${await verifyBoard(folder)} formulas agree after a figure was changed, prints`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
