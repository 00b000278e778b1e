import { areas } from '../../../src/catalogue/areas';
import { indicatorOf } from '../../../src/catalogue/indicators';
import { columnName, roleCodes } from '../../../src/register/figures';
import type { Register } from '../../../src/register/figures';
import type { UnitTable } from '../../../src/register/unitTable';
import type { Random } from '../../bench/random';

const provinces = areas.filter(({ level }) => level === 'province').map(({ code }) => code);
const levels = ['enterprise', 'office', 'street', 'other'] as const;

/** Single unions with two years of figures, most of them small, as they hang together; `faults` in ten thousand have one. */
export interface UnitsMade {
  readonly register: Register;
  readonly table: UnitTable;
}

export function randomUnits(random: Random, codes: readonly string[], size: number, faults = 150): UnitsMade {
  const register: Register = {
    kind: 'units',
    figures: codes.flatMap((indicator) =>
      (['current', 'reference'] as const).map((period) => ({
        figure: { period, indicator },
        hasValue: true,
        state: 'byValue' as const,
        halfStep: period === 'current' && (indicatorOf(indicator)?.decimals ?? 0) > 0 ? 0.005 : 0,
        age: 1,
        hasMask: false,
      })),
    ),
  };
  const columns = new Map(register.figures.map(({ figure }) => [columnName(figure), new Float64Array(size)]));
  const units = Array.from({ length: size }, (_, row) => row);
  const province = units.map(() => provinces[random.below(provinces.length)] ?? '');
  const stratum = province.map((one) => `${one}|${levels[random.below(levels.length)]}`);
  const shares = codes.map((_, at) => 0.1 + 0.9 / (1 + (at % 7)));
  for (const row of units) {
    const people = Math.exp(random.normal(3.5, 1.3));
    codes.forEach((code, at) => {
      const decimals = indicatorOf(code)?.decimals ?? 0;
      const rounded = (value: number): number => Number(value.toFixed(decimals));
      const last = rounded(people * (shares[at] ?? 1) * Math.exp(random.normal(0, 0.03)));
      const now = rounded(last * Math.exp(random.normal(0.02, 0.06)));
      const [c, r] = [
        columns.get(columnName({ period: 'current', indicator: code })),
        columns.get(columnName({ period: 'reference', indicator: code })),
      ];
      if (!c || !r) return;
      r[row] = last;
      c[row] = now;
      if (random.below(10_000) >= faults) return;
      const fault = random.below(8);
      if (fault === 0) c[row] = now * 10;
      else if (fault === 1) c[row] = Number.NaN;
      else if (fault === 2) c[row] = now / 10_000;
      else if (fault === 3) c[row] = -now;
      else if (fault === 4) c[row] = 0;
      else if (fault === 5) c[row] = rounded(now * 2.5);
      else if (fault === 6) r[row] = 0;
      else r[row] = Number.NaN;
    });
  }
  return {
    register,
    table: {
      size,
      unit: units.map((row) => `U${String(row).padStart(7, '0')}`),
      form: units.map(() => ''),
      stratum,
      province,
      role: new Float64Array(size).fill(roleCodes.area),
      columns,
    },
  };
}
