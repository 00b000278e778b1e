import type { TableColumn, UnitTable } from '../unitTable';

/** Units as ClickHouse takes them in its format RowBinary: number, stratum, province, role, then the columns. */
export function rowBinary(
  columns: readonly TableColumn[],
  table: UnitTable,
  rows: readonly number[],
  from: number,
): Uint8Array {
  const encode = new TextEncoder();
  const texts = new Map<string, Uint8Array>();
  const bytesOf = (text: string): Uint8Array => {
    const known = texts.get(text);
    if (known) return known;
    const fresh = encode.encode(text);
    texts.set(text, fresh);
    return fresh;
  };
  const widths = columns.reduce((sum, { type }) => sum + (type === 'figure' ? 8 : 2), 0);
  const texted = rows.reduce(
    (sum, row) =>
      sum + bytesOf(table.stratum[row] ?? '').length + bytesOf(table.province[row] ?? '').length + 10,
    0,
  );
  const bytes = new Uint8Array(rows.length * (widths + 6) + texted);
  const view = new DataView(bytes.buffer);
  const values = columns.map(({ name }) => table.columns.get(name));
  let at = 0;
  const writeText = (text: string): void => {
    const own = bytesOf(text);
    let length = own.length;
    while (length >= 128) {
      bytes[at++] = (length & 127) | 128;
      length >>>= 7;
    }
    bytes[at++] = length;
    bytes.set(own, at);
    at += own.length;
  };
  for (const row of rows) {
    view.setInt32(at, from + row, true);
    at += 4;
    writeText(table.stratum[row] ?? '');
    writeText(table.province[row] ?? '');
    view.setInt16(at, table.role[row] ?? 0, true);
    at += 2;
    columns.forEach(({ type }, column) => {
      const value = values[column]?.[row] ?? Number.NaN;
      if (type === 'figure') {
        view.setFloat64(at, value, true);
        at += 8;
      } else {
        view.setInt16(at, Number.isNaN(value) ? 0 : value, true);
        at += 2;
      }
    });
  }
  return bytes.subarray(0, at);
}
