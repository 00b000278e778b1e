import { indicatorOf } from '../../../src/catalogue/indicators';
import { columnName } from '../../../src/register/figures';
import { createFigures } from '../../../src/register/desk';
import { tableColumns } from '../../../src/register/unitTable';
import type { Desk } from '../../../src/register/desk';
import type { Register } from '../../../src/register/figures';

/**
 * Fills a desk with single unions of the kind that `randomUnits` makes, written by the desk itself, so that millions of
 * them are there within minutes; the same ones each time. `faults` in ten thousand figures have one.
 */
export async function fillUnits(
  desk: Desk,
  register: Register,
  codes: readonly string[],
  size: number,
  faults: number,
): Promise<void> {
  await createFigures(desk, tableColumns(register));
  const uniform = (name: string): string => `((hash(i, '${name}') >> 11) * ${2 ** -53})`;
  const normal = (name: string): string =>
    `(sqrt(-2 * ln(1 - ${uniform(`${name}a`)})) * cos(${2 * Math.PI} * ${uniform(`${name}b`)}))`;
  const figures = codes.flatMap((code, at) => {
    const decimals = indicatorOf(code)?.decimals ?? 0;
    const share = 0.1 + 0.9 / (1 + (at % 7));
    const last = `round(people * ${share} * exp(0.03 * ${normal(`${code}l`)}), ${decimals})`;
    const now = `round(${last} * exp(0.02 + 0.06 * ${normal(`${code}n`)}), ${decimals})`;
    const fault = `CASE WHEN ${uniform(`${code}f`)} < ${faults / 10_000} THEN hash(i, '${code}k') % 8 ELSE 8 END`;
    const by = (cases: readonly string[], otherwise: string): string =>
      `CASE ${fault} ${cases.join(' ')} ELSE ${otherwise} END`;
    const wrong = ['10', 'NULL', '0.0001', '-1', '0', '2.5'];
    return [
      `${by(
        wrong.map((factor, kind) => `WHEN ${kind} THEN ${now} * ${factor}`),
        now,
      )} AS ${columnName({ period: 'current', indicator: code })}`,
      `${by(['WHEN 6 THEN 0', 'WHEN 7 THEN NULL'], last)} AS ${columnName({ period: 'reference', indicator: code })}`,
    ];
  });
  const province = `(10 + hash(i, 'province') % 31)::VARCHAR`;
  await desk.run(
    `INSERT INTO figures SELECT i, 'U' || i, '', ${province} || '|' || hash(i, 'level') % 4, ${province}, 0, ${figures.join(', ')}
     FROM (SELECT range::INTEGER AS i, exp(3.5 + 1.3 * ${normal('people').replaceAll('hash(i,', 'hash(range::INTEGER,')}) AS people FROM range(${size})) u`,
  );
}
