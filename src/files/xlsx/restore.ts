import { liveMarkIn } from '../../validation/live';
import { overlaps, parseAddress, rectAddress } from '../../forms/address';
import { detailsAt } from './heldSheet';
import { guardValidation } from './planSheet';
import type { ConditionalRule } from 'hucre/xlsx';
import type { FoundFormat } from '../../app/looks';
import type { NumberFormatArea } from '../../forms/entryLooks';
import type { Rect } from '../../forms/address';
import type { EntryGuard } from '../../forms/sheetPlan';
import type { HeldSheet } from './heldSheet';
import type { GuardTexts } from './planSheet';

const rectsIn = (range: string): readonly Rect[] =>
  range.split(/[\s,]+/u).flatMap((part) => parseAddress(part) ?? []);

/** The colours of ours that a sheet has. */
export function foundFormats(rules: readonly ConditionalRule[]): readonly FoundFormat[] {
  return rules.flatMap(({ formula, range }) => {
    const mark = liveMarkIn([formula ?? ''].flat()[0] ?? '');
    return mark === undefined ? [] : [{ mark, rects: rectsIn(range) }];
  });
}

/** Puts number formats right; returns of how many areas. */
export function restoreNumberFormats(sheet: HeldSheet, areas: readonly NumberFormatArea[]): number {
  let restored = 0;
  for (const { rects, numberFormat } of areas) {
    for (const { top, left, bottom, right } of rects) {
      let isOff = false;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = detailsAt(sheet, row, column);
          if (cell.style?.numFmt === numberFormat) continue;
          cell.style = { ...cell.style, numFmt: numberFormat };
          isOff = true;
        }
      }
      if (isOff) restored++;
    }
  }
  return restored;
}

/** Puts what Excel asks for at entry cells right; returns at how many areas it was not so. */
export function restoreGuards(
  sheet: HeldSheet,
  guards: readonly EntryGuard[],
  texts: GuardTexts | undefined,
): number {
  const held = sheet.layout.dataValidations ?? [];
  const damaged = guards.flatMap(({ kind, rects }) => {
    const type = kind === 'whole' ? 'whole' : 'decimal';
    const alike = held.filter((one) => one.type === type).flatMap(({ range }) => rectsIn(range));
    return rects.filter((rect) => !isCovered(rect, alike));
  });
  if (damaged.length === 0) return 0;
  const all = guards.flatMap(({ rects }) => rects);
  const others = held.filter(
    ({ range }) => !rectsIn(range).some((known) => all.some((rect) => overlaps(known, rect))),
  );
  sheet.layout.dataValidations = [...others, ...guards.flatMap((guard) => guardValidation(guard, texts))];
  return damaged.length;
}

function isCovered(rect: Rect, by: readonly Rect[]): boolean {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of by.filter((one) => overlaps(one, rect))) {
    for (let row = Math.max(top, rect.top); row <= Math.min(bottom, rect.bottom); row++) {
      for (let column = Math.max(left, rect.left); column <= Math.min(right, rect.right); column++) {
        cells.add(rectAddress({ top: row, left: column, bottom: row, right: column }));
      }
    }
  }
  return cells.size === (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}
