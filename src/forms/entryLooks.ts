import { indicatorOn } from './formSet';
import { columnRuns } from './address';
import { figureFormat, guardKind } from './layout/words';
import type { Rect } from './address';
import type { Field, FormReading } from './reading';
import type { EntryGuard } from './sheetPlan';

/** A number format and the cells that it is for. */
export interface NumberFormatArea {
  readonly rects: readonly Rect[];
  readonly numberFormat: string;
}

/** What entry cells of a standard form look like and ask for, by the indicators in them. */
export interface EntryLooks {
  readonly guards: readonly EntryGuard[];
  readonly numberFormats: readonly NumberFormatArea[];
}

export function entryLooks(fields: readonly Field[], reading: Pick<FormReading, 'ownForm'> = {}): EntryLooks {
  const kinds = new Map<EntryGuard['kind'], Field[]>();
  const formats = new Map<string, Field[]>();
  for (const field of fields) {
    const indicator = indicatorOn(reading, field.indicator);
    if (!indicator) continue;
    addTo(kinds, guardKind(indicator), field);
    addTo(formats, figureFormat(indicator), field);
  }
  return {
    guards: [...kinds].map(([kind, cells]) => ({ kind, rects: columnRuns(cells) })),
    numberFormats: [...formats].map(([numberFormat, cells]) => ({ numberFormat, rects: columnRuns(cells) })),
  };
}

function addTo<Key>(lists: Map<Key, Field[]>, key: Key, field: Field): void {
  const list = lists.get(key);
  if (list) list.push(field);
  else lists.set(key, [field]);
}
