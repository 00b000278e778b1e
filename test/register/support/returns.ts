import { areas } from '../../../src/catalogue/areas';
import { indicatorOf } from '../../../src/catalogue/indicators';
import { createPriors } from '../../../src/dataset/prior';
import { itemsOf } from '../../../src/forms/definition';
import { readingOf } from '../../validation/support/reading';
import type { Prior, Priors } from '../../../src/dataset/prior';
import type { FormDefinition } from '../../../src/forms/definition';
import type { FormReading } from '../../../src/forms/reading';
import type { Random } from '../../bench/random';
import type { Cell } from '../../validation/support/reading';

const counties = areas.filter(({ level }) => level === 'county').map(({ code }) => code);

const year = 2013;

interface RandomReturn {
  readonly reading: FormReading;
  readonly priors: Priors;
}

/**
 * A return as none is: figures of all sizes, missing, as text, negative, broken, some under a head of 万, a column or
 * a row in the wrong unit, last year's typed, on file or years old, copied or exchanged, a total by formula or typed.
 */
export function randomReturn(random: Random, form: FormDefinition, lines: number, faults = 60): RandomReturn {
  const codes = itemsOf(form).flatMap(({ indicator }) => (indicatorOf(indicator) ? [indicator] : []));
  const first = random.below(counties.length - lines);
  const units = counties.slice(first, first + lines);
  const slippedColumn = random.below(6) === 0 ? codes[random.below(codes.length)] : undefined;
  const slippedRow = random.below(6) === 0 ? units[random.below(lines)] : undefined;
  const scaled = random.below(3) === 0 ? codes[random.below(codes.length)] : undefined;
  const moved = random.below(8) === 0 ? codes[random.below(codes.length)] : undefined;
  const copiedRow = random.below(6) === 0 ? units[random.below(lines)] : undefined;
  const figures: Prior[] = [];
  const cellsOf = (area: string): Record<string, readonly [Cell, Cell]> => {
    const size = Math.exp(random.normal(7, 1.5));
    return Object.fromEntries(
      codes.map((code, at): [string, readonly [Cell, Cell]] => {
        const indicator = indicatorOf(code);
        const decimals = indicator?.decimals ?? 0;
        const exact = (value: number): number => Number(value.toFixed(decimals));
        const isRate = indicator?.kind === 'ratio';
        const share = 1 / (1 + (at % 5));
        const prior = exact(
          isRate ? 60 + random.normal(0, 10) : size * share * Math.exp(random.normal(0, 0.05)),
        );
        const growth = Math.exp(
          random.normal(0.03, random.below(12) === 0 ? 0.4 : 0.06) + (code === moved ? 0.6 : 0),
        );
        const slip = code === slippedColumn || area === slippedRow ? 1e-4 : 1;
        const value =
          area === copiedRow ? prior : exact(isRate ? prior + random.normal(0, 2) : prior * growth * slip);
        return [code, [currentCell(random, value, code === scaled, faults), priorCell(area, code, prior)]];
      }),
    );
  };
  const priorCell = (area: string, indicator: string, value: number): Cell => {
    const dice = random.below(20);
    const on = (at: number, of = value): void => {
      figures.push({
        area,
        indicator,
        value: of,
        year: at,
        period: String(at),
        origin: { kind: 'file', file: '去年.xlsx', sheet: '表', cell: 'A1' },
      });
    };
    if (dice === 0) return null;
    if (dice === 1) return '—';
    if (dice === 2) return -value;
    if (dice === 3) return 0;
    if (dice < 7) {
      on(year - 1);
      return null;
    }
    if (dice < 9) {
      on(year - 2 - random.below(5));
      return null;
    }
    if (dice === 9) on(year - 1, value * 1.01);
    return value;
  };
  const cells: Record<string, Record<string, Cell | readonly [Cell, Cell]>> = Object.fromEntries(
    units.map((unit) => [unit, cellsOf(unit)]),
  );
  const region = `${units[0]?.slice(0, 2) ?? '45'}0000`;
  if (random.below(2) === 0) {
    cells[region] = Object.fromEntries(
      codes.map((code) => [
        code,
        [
          { content: Math.round(random.normal(20_000, 9000)), isFormula: random.below(2) === 0 },
          null,
        ] as const,
      ]),
    );
  }
  if (random.below(3) === 0) cells[`${region}D`] = cellsOf(`${region}D`);
  return {
    reading: readingOf({ form: form.id, year, region, areas: cells }),
    priors: createPriors(year, figures),
  };
}

function currentCell(random: Random, value: number, isScaled: boolean, faults: number): Cell {
  switch (random.below(faults)) {
    case 0:
      return null;
    case 1:
      return `${value}人`;
    case 2:
      return -value;
    case 3:
      return value + 0.5;
    case 4:
      return 0;
    case 5:
      return value * 10;
    case 6:
      return value / 10_000;
    case 7:
      return { content: value, isFormula: true };
    case 8:
      return value * 1000;
    default:
      return isScaled ? { content: Number((value / 10_000).toFixed(2)), scale: 10_000, decimals: 2 } : value;
  }
}
