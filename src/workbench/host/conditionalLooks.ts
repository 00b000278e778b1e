import { MAX_COLUMNS, contains } from '../../spreadsheet/address';
import type { FontStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { Area } from '../../spreadsheet/address';
import type { SheetModel } from './sheet';

/** What conditional formats add to a cell's look. */
export interface ConditionalLook {
  readonly fill: string | undefined;
  readonly font: Readonly<Partial<FontStyle>>;
  readonly numberFormat?: string | undefined;
}

/** Works out a rule's formula as if it stood at a cell of the areas it governs. */
interface RuleReader {
  evaluateFrom(
    formula: string,
    sheet: SheetModel,
    areas: readonly Area[],
    row: number,
    column: number,
  ): CellValue;
}

const PLAIN: ConditionalLook = { fill: undefined, font: {} };

/** What the sheets' conditional formats add to cells, remembered until something changes. */
export class ConditionalLooks {
  readonly #model: RuleReader;
  readonly #looks = new Map<SheetModel, Map<number, ConditionalLook>>();

  constructor(model: RuleReader) {
    this.#model = model;
  }

  forget(): void {
    this.#looks.clear();
  }

  at(sheet: SheetModel, row: number, column: number): ConditionalLook {
    if (sheet.conditionalFormats.length === 0) return PLAIN;
    const looks = this.#looks.get(sheet) ?? new Map<number, ConditionalLook>();
    this.#looks.set(sheet, looks);
    const key = row * MAX_COLUMNS + column;
    const look = looks.get(key) ?? this.#workOut(sheet, row, column);
    looks.set(key, look);
    return look;
  }

  #workOut(sheet: SheetModel, row: number, column: number): ConditionalLook {
    let fill: string | undefined;
    let font: Readonly<Partial<FontStyle>> = {};
    let numberFormat: string | undefined;
    for (const format of sheet.conditionalFormats) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      if (!isMet(this.#model.evaluateFrom(format.formula, sheet, format.areas, row, column))) continue;
      fill ??= format.fill;
      font = { ...format.font, ...font };
      numberFormat ??= format.numberFormat;
      if (format.stopIfTrue) break;
    }
    const isPlain = fill === undefined && numberFormat === undefined && Object.keys(font).length === 0;
    return isPlain ? PLAIN : { fill, font, numberFormat };
  }
}

/** A condition is met by TRUE, by any number but 0 and by the text "TRUE". */
function isMet(value: CellValue): boolean {
  if (typeof value === 'string') return value.toUpperCase() === 'TRUE';
  return typeof value === 'number' ? value !== 0 : value === true;
}
