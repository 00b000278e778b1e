import { indicatorOf } from '../../catalogue/indicators';
import { cellAddress, quotedSheet } from '../../forms/address';
import { formOfReading } from '../../forms/formSet';
import { itemsOf } from '../../forms/definition';
import { formAreaName } from '../../forms/formAreas';
import { entryOf } from '../../forms/reading';
import type { Entry, FormReading } from '../../forms/reading';
import type { TaskCell, TaskTable } from './tasks';

/**
 * The tasks on a form by area: each rate of something done to a target. Undefined for a form without any. What the
 * unions right under the region do is in no ranking.
 */
export function formTasks(reading: FormReading): TaskTable | undefined {
  const areas = reading.areas.filter(({ role }) => role === 'area');
  const tasks = itemsOf(formOfReading(reading)).flatMap(({ aggregate }) => {
    if (aggregate.kind !== 'ratio' || !isTarget(aggregate.denominator)) return [];
    const done = indicatorOf(aggregate.numerator);
    return [
      {
        name: done?.zh ?? aggregate.numerator,
        unit: done?.unit ?? '',
        weight: null,
        lessIsBetter: false,
        areas: areas.map(({ code }) => ({
          target: cellOf(reading, entryOf(reading, code, aggregate.denominator, 'current')),
          done: cellOf(reading, entryOf(reading, code, aggregate.numerator, 'current')),
        })),
      },
    ];
  });
  if (reading.layout !== 'area' || tasks.length === 0) return undefined;
  return { sheet: reading.sheet, areas: areas.map(formAreaName), tasks };
}

/** An indicator that says what is to be reached, by its definition in the catalogue of tasks. */
function isTarget(code: string): boolean {
  return indicatorOf(code)?.theme === 'W';
}

function cellOf({ sheet }: FormReading, entry: Entry | undefined): TaskCell | null {
  if (!entry) return null;
  const cell = `${quotedSheet(sheet)}!${cellAddress(entry.row, entry.column)}`;
  const reference = entry.scale === 1 ? cell : `(${cell}*${entry.scale})`;
  return { reference, value: entry.value };
}
