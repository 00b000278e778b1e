import { readColumns } from '../recognise/items/candidates';
import { lexiconOf } from '../recognise/items/lexicon';
import { slotWord, yearOnly } from '../recognise/read/headText';
import { plain } from '../recognise/read/text';
import { unitWord } from '../recognise/read/unitWord';
import { areaOfLabel } from './areaLabel';
import { createCollector } from './collect';
import { periodOfYear, unitOfColumn } from './columns';
import { figureInCell, isBareNumber } from './figureText';
import { fullestColumn } from './grid';
import { headsOf } from './heads';
import type { LabelledArea } from './areaLabel';
import type { FormArea } from '../reading';
import type { Grid } from './grid';
import type { GivenNames, Pasted, PasteTarget } from './pasted';

/** Where the parts of a row with one figure stand. */
interface Parts {
  readonly item: number;
  readonly value: number;
  readonly unit: number | undefined;
  readonly year: number | undefined;
}

/**
 * Reads a table with one figure a row: area, indicator, figure, perhaps unit and year. An area that is not repeated
 * holds until the next; a table of one unit (`own`) names none. Undefined where no column names indicators.
 */
export function longTable(
  grid: Grid,
  labels: number | undefined,
  target: PasteTarget,
  given: GivenNames,
  own?: FormArea,
): Pasted | undefined {
  const lexicon = lexiconOf(target.form);
  const meaning = (text: string): boolean =>
    !isBareNumber(text) &&
    areaOfLabel(text, target) === undefined &&
    (readColumns([{ column: 0, levels: [plain(text)], indented: false }], lexicon)[0]?.candidates.length ??
      0) > 0;
  const first = grid.findIndex((row) => row.some(isBareNumber) && row.some(meaning));
  if (first < 0) return undefined;
  const body = grid.slice(first);
  const item = fullestColumn(body, meaning);
  if (item.column === labels || item.count < Math.max(1, body.length / 2)) return undefined;
  const heads = headsOf(grid.slice(0, first));
  const parts = partsOf(body, labels, item.column, (column) => heads.levels(column));
  if (parts === undefined) return undefined;
  const collector = createCollector();
  let place: LabelledArea | undefined = own && { kind: 'area', area: own };
  const read = readColumns(
    body.map((row, at) => ({
      column: at,
      levels: [plain(row[item.column] ?? '')],
      indented: /^[\s\u3000]/u.test(row[item.column] ?? ''),
    })),
    lexicon,
  );
  body.forEach((row, at) => {
    const label = labels === undefined ? '' : (row[labels] ?? '');
    place = areaOfLabel(label, target) ?? (plain(label) === '' ? place : undefined);
    const text = row[parts.value] ?? '';
    const about = [label, row[item.column]]
      .map((one) => one?.trim())
      .filter(Boolean)
      .join(' · ');
    for (const [column, other] of row.entries()) {
      const isOther = ![labels, item.column, parts.value, parts.unit, parts.year].includes(column);
      if (isOther && isBareNumber(other)) {
        collector.leave(
          other,
          [about, heads.levels(column).join(' ')].filter(Boolean).join(' · '),
          otherReason(heads.levels(column)),
        );
      }
    }
    const column = read[at];
    const name = row[item.column]?.trim() ?? '';
    const indicator = given.get(plain(name)) ?? column?.candidates[0]?.indicator;
    const year = parts.year === undefined ? undefined : yearOnly(plain(row[parts.year] ?? ''));
    if (place?.kind !== 'area')
      return collector.leave(text, about, place?.kind === 'total' ? 'total' : 'area');
    if (year !== undefined && periodOfYear(year, target.year) !== 'current')
      return collector.leave(text, about, 'period');
    if (column?.facts.period === 'prior') return collector.leave(text, about, 'period');
    if (indicator === undefined) {
      return column?.facts.derived === true
        ? collector.leave(text, about, 'computed')
        : collector.ask(plain(name), name, text, about);
    }
    const printed = unitWord(plain(row[parts.unit ?? -1] ?? '')) ?? column?.facts.unit;
    const unit = unitOfColumn(indicator, printed, heads.units);
    collector.place(place.area.code, indicator, text, about, figureInCell(text, indicator, unit));
  });
  return collector.result();
}

function otherReason(levels: readonly string[]): 'period' | 'computed' | 'twice' {
  const text = levels.join('');
  if (slotWord(text) === 'prior') return 'period';
  return /增减|增长|同比|%/u.test(text) ? 'computed' : 'twice';
}

function partsOf(
  body: Grid,
  labels: number | undefined,
  item: number,
  levels: (column: number) => readonly string[],
): Parts | undefined {
  const others = (body[0] ?? [])
    .map((_, column) => column)
    .filter((column) => column !== labels && column !== item);
  const share = (column: number, has: (text: string) => boolean): number =>
    body.filter((row) => has(plain(row[column] ?? ''))).length / body.length;
  const unit = others.find((column) => share(column, (text) => unitWord(text) !== undefined) > 0.5);
  const year = others.find((column) => share(column, (text) => yearOnly(text) !== undefined) > 0.5);
  const running = (column: number): boolean =>
    body.every((row, at) => plain(row[column] ?? '') === String(at + 1));
  const holding = others.filter(
    (column) =>
      column !== unit &&
      column !== year &&
      share(column, (text) => /\d/u.test(text)) > 0.3 &&
      !(running(column) && others.length > 1),
  );
  const current = holding.find((column) => slotWord(levels(column).join('')) === 'current');
  const value =
    current ??
    holding.find(
      (column) =>
        slotWord(levels(column).join('')) !== 'prior' && !/增减|增长|同比/u.test(levels(column).join('')),
    );
  return value === undefined ? undefined : { item, value, unit, year };
}
