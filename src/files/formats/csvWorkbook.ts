import Papa from 'papaparse';
import { decodeCsv } from '../decodeText';
import { delimiterOf } from '../csvTable';
import { blankSheet, putContent } from '../xlsx/heldSheet';
import type { CellContent } from '../../forms/sheet';
import type { HeldSheet } from '../xlsx/heldSheet';
import type { ReadResult } from '../xlsx/problem';

/** A CSV file as the one sheet that Excel makes of it, called like the file; or why it is none. */
export function readCsvWorkbook(bytes: Uint8Array, file: string): ReadResult<readonly HeldSheet[]> {
  const text = decodeCsv(bytes);
  // What is no text has characters that no text has.
  if ([...text.slice(0, 20_000)].some(isNoText)) return { ok: false, problem: 'not_a_workbook' };
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    header: false,
    delimiter: delimiterOf(text),
  });
  const sheet = blankSheet({ name: sheetName(file) });
  data.forEach((fields, row) =>
    fields.forEach((field, column) => {
      const content = contentOf(field);
      if (content !== null) putContent(sheet, row, column, content);
    }),
  );
  return { ok: true, value: [sheet] };
}

function isNoText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return character === '\uFFFD' || (code < 32 && !['\t', '\n', '\r'].includes(character));
}

/** Numbers as Excel reads them; zeros in front belong to a code, and a formula in a file of texts is only a text. */
function contentOf(field: string): CellContent {
  const text = field.trim();
  if (text === '') return null;
  const isNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(text) && !/^[+-]?0\d/u.test(text);
  return isNumber ? Number(text.replaceAll(',', '')) : text;
}

function sheetName(file: string): string {
  const name = file
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[^.]*$/u, '')
    .replace(/[:\\/?*[\]]/gu, ' ');
  return name.trim().slice(0, 31) || 'Sheet1';
}
