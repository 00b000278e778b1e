import { borderColor, fontName, styles } from '../../forms/style';
import { DEFAULT_STYLE } from '../../spreadsheet/look';
import { styleTo } from '../../spreadsheet/xlsxLooks';
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { StyleRole } from '../../forms/style';
import type { BorderStyle } from '../../spreadsheet/look';

const line: BorderStyle = { style: 'Continuous', weight: 'Thin', color: borderColor };
const box = { top: line, right: line, bottom: line, left: line };

/** How a role looks in a file. */
export function fileStyle(role: StyleRole, numberFormat: string | undefined): FileStyle {
  const look = styles[role];
  return styleTo({
    ...DEFAULT_STYLE,
    font: { ...DEFAULT_STYLE.font, name: fontName, size: look.size, bold: look.bold, color: look.color },
    fill: look.fill ?? undefined,
    borders: look.border ? box : {},
    horizontalAlignment: look.horizontal,
    wrapText: look.wrap,
    indentLevel: look.indent,
    locked: look.locked,
    numberFormat: numberFormat ?? DEFAULT_STYLE.numberFormat,
  });
}
