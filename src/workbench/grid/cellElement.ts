import { cellName } from '../../spreadsheet/address';
import { cssOf } from './looks';
import type { Area } from '../../spreadsheet/address';
import type { CellStyle } from '../../spreadsheet/look';
import type { WorkbookModel } from '../host/model';
import type { SheetModel } from '../host/sheet';
import type { Geometry, Measure } from './geometry';

const PADDING = 7;

/** One cell, or one merged area, as an element placed in the sheet's own coordinates. */
export function cellElement(
  model: WorkbookModel,
  sheet: SheetModel,
  geometry: Geometry,
  measure: Measure,
  area: Area,
): HTMLElement {
  const { row, column } = area;
  const style = sheet.style(row, column);
  const value = model.value(sheet, row, column);
  const look = model.conditionalLook(sheet, row, column);
  const name = cellName(row, column);
  const left = geometry.columns.start(column);
  const top = geometry.rows.start(row);
  const width = geometry.columns.start(column + area.columnCount) - left;
  const height = geometry.rows.start(row + area.rowCount) - top;

  const element = document.createElement('div');
  element.className = 'cell';
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-label', name);
  element.setAttribute('aria-colindex', String(column + 1));
  element.dataset['address'] = name;
  if (area.columnCount > 1) element.setAttribute('aria-colspan', String(area.columnCount));
  if (area.rowCount > 1) element.setAttribute('aria-rowspan', String(area.rowCount));
  if (look.fill !== undefined) element.dataset['flagged'] = look.fill;
  element.style.cssText = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px;${cssOf(
    style,
    look,
    value,
    sheet.showGridlines,
  )}`;

  let text = value === null ? '' : model.text(sheet, row, column);
  if (text === '') return element;
  element.setAttribute('aria-description', text);
  if (typeof value === 'number' && isTooWide(text, style, width, measure)) {
    text = '#'.repeat(Math.max(1, Math.floor(width / (style.font.size * 0.75))));
  }
  const span = document.createElement('span');
  span.textContent = text;
  element.append(span);
  if (typeof value === 'string' && spills(style, area)) {
    const room = roomToTheRight(sheet, geometry, row, column);
    if (room > 0) {
      element.classList.add('spilling');
      span.style.maxWidth = `${width + room - PADDING}px`;
    }
  }
  return element;
}

const isTooWide = (text: string, style: CellStyle, width: number, measure: Measure): boolean =>
  text.length * style.font.size > width - PADDING && measure(text, style) > width - 2;

const spills = (style: CellStyle, area: Area): boolean =>
  !style.wrapText &&
  area.columnCount === 1 &&
  (style.horizontalAlignment === 'General' || style.horizontalAlignment === 'Left');

/** How far a text may run on over empty neighbours. */
function roomToTheRight(sheet: SheetModel, geometry: Geometry, row: number, column: number): number {
  let room = 0;
  for (let next = column + 1; next < geometry.columns.count && room < 1500; next++) {
    const cell = sheet.cell(row, next);
    if (cell.constant !== null || cell.formula !== undefined || geometry.mergeAt(row, next)) break;
    room += geometry.columns.size(next);
  }
  return room;
}
