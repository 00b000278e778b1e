import { parseAddress } from '../../forms/address';
import { only } from './step';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** Selects the cell of a finding, or another cell of its sheet. */
export function jump(given: Given, id: string, cell?: string): Step<Ending<'selected' | 'gone'>> {
  const finding = given.shown.checked?.result.findings.find((known) => known.id === id);
  return finding ? goTo(given, finding.sheet, cell ?? finding.cell) : only({ kind: 'gone' });
}

/** Selects a cell by its address (`B7`). */
export function goTo(_: Given, sheet: string, cell: string): Step<Ending<'selected' | 'gone'>> {
  const place = parseAddress(cell);
  if (!place) return only({ kind: 'gone' });
  return {
    select: { sheet, row: place.top, column: place.left },
    outcome: () => ({ kind: 'selected' }),
  };
}
