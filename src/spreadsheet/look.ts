export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly underline: string;
  readonly strikethrough: boolean;
}

export interface BorderStyle {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type CellSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** Everything about a cell's look. Colours are "#RRGGBB"; no fill is undefined. */
export interface CellStyle {
  readonly fill: string | undefined;
  readonly font: FontStyle;
  readonly borders: Readonly<Partial<Record<CellSide, BorderStyle>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly numberFormat: string;
}

export const DEFAULT_STYLE: CellStyle = {
  fill: undefined,
  font: {
    name: '等线',
    size: 11,
    bold: false,
    italic: false,
    color: '#000000',
    underline: 'None',
    strikethrough: false,
  },
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  numberFormat: 'General',
};
