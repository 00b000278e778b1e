import { fontName, styles } from '../../forms/style';
import type { CellStyle } from 'hucre/xlsx';
import type { StyleRole } from '../../forms/style';

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** How a role looks in a file. */
export function fileStyle(role: StyleRole, numberFormat: string | undefined): CellStyle {
  const look = styles[role];
  return {
    font: { name: fontName, size: look.size, bold: look.bold, color: { rgb: hex(look.color) } },
    ...(look.fill && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(look.fill) } },
    }),
    ...(look.border && { border }),
    alignment: {
      horizontal: look.horizontal,
      vertical: 'center',
      wrapText: look.wrap,
      ...(look.indent > 0 && { indent: look.indent }),
    },
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    protection: { locked: look.locked },
  };
}

function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}
