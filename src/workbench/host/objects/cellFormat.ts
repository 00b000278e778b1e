import { cellArea } from '../../../spreadsheet/address';
import { textArgument } from '../protocol';
import { areaOf, ensureAllowed } from '../session';
import { eachInput, readMatrix } from './cellContent';
import { changeStyles } from './style';
import type { RemoteProperty } from '../remote';
import type { RangeState } from '../session';

/** Number formats as a matrix; a single one given for several cells holds for all. */
export const numberFormat: RemoteProperty<RangeState> = {
  get: (state) => readMatrix(state, (row, column) => state.sheet.style(row, column).numberFormat),
  set: (state, value) => {
    const area = areaOf(state);
    if (!Array.isArray(value)) {
      changeStyles(state, (style) => ({ ...style, numberFormat: String(value) }));
      return;
    }
    ensureAllowed(state.sheet, 'allowFormatCells');
    const single = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
    if (single && area.rowCount * area.columnCount > 1) {
      const [[only]] = value as [[unknown]];
      changeStyles(state, (style) => ({ ...style, numberFormat: String(only) }));
      return;
    }
    eachInput(area, value, (row, column, format) => {
      if (format === null || format === undefined) return;
      state.sheet.changeStyle(cellArea(row, column), (style) => ({
        ...style,
        numberFormat: textArgument(format),
      }));
    });
    state.session.model.looksChanged(state.sheet);
  },
};
