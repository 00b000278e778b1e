import type { Area } from './address';

/** An Excel error as a cell's value, e.g. "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows; null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly underline: string;
  readonly strikethrough: boolean;
}

export type EdgeName =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

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

/** A stored cell: a formula ("=…") or a constant. The result of a formula is asked of the workbook. */
export interface StoredCell {
  readonly formula: string | undefined;
  readonly constant: CellValue;
  readonly style: CellStyle | undefined;
}

export const EMPTY_CELL: StoredCell = { formula: undefined, constant: null, style: undefined };

/** A conditional format of the custom (formula) kind; relative references count from the areas' common corner. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | undefined;
  readonly font: Readonly<Partial<FontStyle>>;
  readonly stopIfTrue: boolean;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}

export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly printArea: readonly Area[];
  readonly printTitleRows: Area | undefined;
  readonly printTitleColumns: Area | undefined;
  readonly margins: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly others: Readonly<Record<string, unknown>>;
  readonly headersFooters: Readonly<Record<string, string>>;
}

export const DEFAULT_PAGE: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  printArea: [],
  printTitleRows: undefined,
  printTitleColumns: undefined,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  flags: {
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
  },
  others: {
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printOrder: 'DownThenOver',
    firstPageNumber: '',
  },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};
