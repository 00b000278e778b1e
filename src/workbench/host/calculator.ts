import type { Area } from './address';
import type { CellValue } from './cell';
import type { ConditionalLook, WorkbookModel } from './model';
import type { SheetModel } from './sheet';

export class Calculator {
  readonly #model: WorkbookModel;

  constructor(model: WorkbookModel) {
    this.#model = model;
  }

  forget(_what: 'values' | 'looks'): void {
    void this.#model;
  }

  value(_sheet: SheetModel, _row: number, _column: number): CellValue {
    return null;
  }

  evaluate(
    _formula: string,
    _sheet: SheetModel,
    _row: number,
    _column: number,
    _down = 0,
    _right = 0,
  ): CellValue {
    return null;
  }

  reference(
    _formula: string,
    _sheet: SheetModel,
  ): { readonly sheet: SheetModel; readonly area: Area } | undefined {
    return undefined;
  }

  look(_sheet: SheetModel, _row: number, _column: number): ConditionalLook {
    return { fill: undefined, font: {} };
  }
}
