import { placeInText } from './place';
import { plain } from './text';
import { unitsStated, unitWord } from './unitWord';
import type { SheetSnapshot } from '../../sheet';
import type { UnitWord } from './unitWord';

/** What the texts around a table say of the whole of it. */
export interface Surroundings {
  /** Title and captions, top down, plain. */
  readonly captions: readonly string[];
  readonly year: number | undefined;
  readonly yearSource: 'title' | 'sheet_name' | undefined;
  readonly region: string | undefined;
  readonly units: readonly UnitWord[];
}

const digits = '〇一二三四五六七八九';

/** The statistical year that a text names: the later one of a span, 二〇一三年 like 2013年. */
export function yearIn(text: string): number | undefined {
  const arabic = plain(text)
    .replace(/[○零]/gu, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/gu, (year) =>
      [...year].map((digit) => digits.indexOf(digit)).join(''),
    );
  const dates = /报出|填报日期|填表日期|打印|有效期|文号|国统|发〔|发\[|号/u;
  if (dates.test(arabic)) return undefined;
  const years = [...arabic.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[-—~至](?:19|20)\d{2}年|\.\d|$)/gu)].map(
    (match) => Number(match[1]),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The year that the name of a file states: 2013年报.xls, 会员_2013.xlsx, 二〇一三年度.et; no date, no number. */
export function yearInName(file: string): number | undefined {
  const name = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');
  const stated = yearIn(name);
  if (stated !== undefined) return stated;
  const years = [...plain(name).matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map((match) => Number(match[1]));
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** What a table and the titles over all tables say together; the table's own words come first. */
export function surroundedBy(own: Surroundings, outer: Surroundings | undefined): Surroundings {
  if (!outer) return own;
  const isTitled = own.yearSource === 'title';
  return {
    captions: [...own.captions, ...outer.captions],
    year: isTitled ? own.year : (outer.year ?? own.year),
    yearSource: isTitled ? own.yearSource : (outer.yearSource ?? own.yearSource),
    region: own.region ?? outer.region,
    units: [...own.units, ...outer.units],
  };
}

/** Reads what stands before row `top` (all of a sheet where the table is unknown), and unit lines anywhere. */
export function surroundingsOf(sheet: SheetSnapshot, top: number): Surroundings {
  const hidden = new Set(sheet.hiddenRows);
  const captions: string[] = [];
  const units: UnitWord[] = [];
  sheet.values.forEach((row, index) => {
    if (hidden.has(index)) return;
    for (const content of row) {
      if (typeof content !== 'string') {
        if (index < top && typeof content === 'number' && /^20\d{2}$/u.test(String(content)))
          captions.push(`${content}年`);
        continue;
      }
      const text = plain(content);
      if (index < top && text !== '') captions.push(text);
      units.push(...unitsStated(text));
      if (index < top) {
        const bracketed = /\(([^()]*)\)$/u.exec(text)?.[1] ?? '';
        const unit = unitWord(bracketed.replace(/^单位:/u, ''));
        if (unit) units.push(unit);
      }
    }
  });
  const titled = captions.map(yearIn).find((year) => year !== undefined);
  const named = yearIn(sheet.name) ?? yearIn(`${sheet.name}年`);
  const region = [...captions, plain(sheet.name)]
    .map((text) => placeInText(text)?.code)
    .find((code) => code !== undefined);
  return {
    captions,
    year: titled ?? named,
    yearSource: titled !== undefined ? 'title' : named !== undefined ? 'sheet_name' : undefined,
    region,
    units,
  };
}
