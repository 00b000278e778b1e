/**
 * Has LibreOffice calculate and print what we write: `npm run verify:office`. Needs `soffice` on the path, so it is no
 * part of the tests; it fails, and never passes silently, where there is none.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { childrenOf } from '../../src/catalogue/areas';
import { readWorkbook } from './support/readWorkbook';
import { writeWorkbook } from './support/writeWorkbook';
import { formOf, forms } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
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

async function verify(id: FormId, folder: string): Promise<number> {
  const ours = await writeWorkbook([filledPlan(id)]);
  writeFileSync(join(folder, `${id}.xlsx`), await withoutResults(ours));
  convert(folder, `${id}.xlsx`, 'xlsx');
  const expected = (await readXlsx(readFileSync(join(folder, 'out', `${id}.xlsx`)))).sheets[0];
  const read = await readWorkbook(ours, `${id}.xlsx`);
  if (!expected || !read.ok) throw new Error(`${id}: no sheet`);
  const sheet = read.value.sheets[0];
  let compared = 0;
  sheet?.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === '') return;
      const theirs = expected.rows[r]?.[c];
      const mine = sheet.values[r]?.[c] ?? null;
      const same =
        typeof mine === 'number'
          ? Math.abs(mine - Number(theirs)) < 1e-9 * Math.max(1, Math.abs(mine))
          : mine === (theirs === '' || theirs === undefined ? null : theirs);
      if (!same)
        throw new Error(
          `${id} row ${r + 1} column ${c + 1} ${formula}: ${String(mine)}, LibreOffice ${String(theirs)}`,
        );
      compared += 1;
    }),
  );
  writeFileSync(join(folder, `${id}.xlsx`), ours);
  convert(folder, `${id}.xlsx`, 'pdf');
  return compared;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'union-statistics-office-'));
  try {
    for (const { id } of forms) console.log(`${id}: ${await verify(id, folder)} formulas agree, prints`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
