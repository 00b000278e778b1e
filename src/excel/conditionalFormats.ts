import { flagFormats, flagLooks, flagMarkIn, isOurs, marked } from '../app/flagLooks';
import { damageOf } from '../app/looks';
import { parseAddress, rectAddress } from '../forms/address';
import { liveMarkIn } from '../validation/live';
import type { FoundFormat } from '../app/looks';
import type { Flag } from '../app/port';
import type { Rect } from '../forms/address';
import type { OwnFormat } from '../app/flagLooks';

/** Addresses longer than this are cut off by Excel without a word. */
const longestAddress = 8_000;

/** Asks for the conditional formats of a sheet, so that ours can be found after the next sync. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** A format of ours with the cells that it is on, once they have been asked for. */
export interface OurFormat {
  readonly format: Excel.ConditionalFormat;
  readonly mark: string;
  readonly isFlag: boolean;
  readonly ranges: Excel.RangeAreas;
}

/** Those of the loaded formats that are ours; asks for where they are. */
export function ourFormats(loaded: Excel.ConditionalFormatCollection): readonly OurFormat[] {
  return loaded.items.flatMap((format) => {
    if (format.type !== 'Custom') return [];
    const { formula } = format.customOrNullObject.rule;
    if (!isOurs(formula)) return [];
    const flag = flagMarkIn(formula);
    const ranges = format.getRanges();
    ranges.load('address');
    return [{ format, mark: flag ?? liveMarkIn(formula) ?? '', isFlag: flag !== undefined, ranges }];
  });
}

/**
 * Brings our formats of one kind to what they should be and leaves those that are so already alone; returns how many
 * a person had damaged.
 */
export function settleFormats(
  sheet: Excel.Worksheet,
  ours: readonly OurFormat[],
  wanted: readonly OwnFormat[],
): number {
  const { differs, damaged } = damageOf(marked(wanted), ours.map(foundFormat));
  if (!differs) return 0;
  for (const { format } of ours) format.delete();
  // A new format comes first in priority, and the gravest are to be first.
  for (const format of [...wanted].reverse()) addFormat(sheet, format);
  return damaged;
}

/** Flags as formats, their addresses in pieces that Excel reads whole. */
export function flagsAsFormats(flags: readonly Flag[]): readonly OwnFormat[] {
  return flagFormats(flags).flatMap((format) => chunks(format.rects).map((rects) => ({ ...format, rects })));
}

function foundFormat({ mark, ranges }: OurFormat): FoundFormat {
  return { mark, rects: ranges.address.split(',').flatMap((address) => parseAddress(address.trim()) ?? []) };
}

function addFormat(sheet: Excel.Worksheet, { formula, rects, severity, numberFormat }: OwnFormat): void {
  const look = flagLooks[severity];
  const { custom } = sheet.getRanges(rects.map(rectAddress).join(',')).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  if (look.bold) custom.format.font.bold = true;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
}

function chunks(rects: readonly Rect[]): readonly (readonly Rect[])[] {
  const lists: Rect[][] = [];
  let length = longestAddress;
  for (const rect of rects) {
    length += rectAddress(rect).length + 1;
    if (length > longestAddress) {
      lists.push([]);
      length = rectAddress(rect).length;
    }
    lists.at(-1)?.push(rect);
  }
  return lists;
}
