import { formatAbsolute, parseArea } from './address';
import { DEFAULT_PAGE } from './page';
import type { Sheet as FileSheet, WriteSheet } from 'hucre/xlsx';
import type { PageLayout } from './page';
import type { Protection } from './rules';

type FileSetup = NonNullable<FileSheet['pageSetup']>;
type FileProtection = NonNullable<FileSheet['protection']>;

const POINTS_PER_INCH = 72;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const HEADERS = { L: 'left', C: 'center', R: 'right' } as const;

function headersFrom(kind: 'Header' | 'Footer', text: string | undefined): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const match of (text ?? '').matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    parts[`${HEADERS[match[1] as keyof typeof HEADERS]}${kind}`] = match[2] ?? '';
  }
  return parts;
}

function headersTo(kind: 'Header' | 'Footer', texts: Readonly<Record<string, string>>): string {
  return Object.entries(HEADERS)
    .map(([code, side]) => [code, texts[`${side}${kind}`] ?? ''] as const)
    .map(([code, text]) => (text === '' ? '' : `&${code}${text}`))
    .join('');
}

/** How a file's sheet is printed. */
export function pageFrom(sheet: FileSheet): PageLayout {
  const setup = sheet.pageSetup ?? {};
  const margins = { ...DEFAULT_PAGE.margins };
  for (const side of MARGINS) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) margins[side] = inches * POINTS_PER_INCH;
  }
  return {
    ...DEFAULT_PAGE,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: (setup.paperSize ?? 'a4').replace(/^./, (letter) => letter.toUpperCase()),
    zoom: setup.fitToPage
      ? {
          ...(setup.fitToWidth && { horizontalFitToPages: setup.fitToWidth }),
          ...(setup.fitToHeight && { verticalFitToPages: setup.fitToHeight }),
        }
      : { scale: setup.scale ?? 100 },
    printArea: (setup.printArea ?? '').split(',').flatMap((part) => parseArea(part) ?? []),
    printTitleRows: parseArea(setup.printTitlesRow ?? ''),
    printTitleColumns: parseArea(setup.printTitlesColumn ?? ''),
    margins,
    flags: {
      ...DEFAULT_PAGE.flags,
      centerHorizontally: setup.horizontalCentered ?? false,
      centerVertically: setup.verticalCentered ?? false,
    },
    headersFooters: {
      ...DEFAULT_PAGE.headersFooters,
      ...headersFrom('Header', sheet.headerFooter?.oddHeader),
      ...headersFrom('Footer', sheet.headerFooter?.oddFooter),
    },
  };
}

/** The same as a file states it. */
export function pageTo(page: PageLayout): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom;
  const fits = typeof wide === 'number' || typeof tall === 'number';
  const inches = (side: string): number => (page.margins[side] ?? 0) / POINTS_PER_INCH;
  const oddHeader = headersTo('Header', page.headersFooters);
  const oddFooter = headersTo('Footer', page.headersFooters);
  return {
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: page.paperSize.toLowerCase() as NonNullable<FileSetup['paperSize']>,
      ...(fits
        ? { fitToPage: true, fitToWidth: Number(wide ?? 0), fitToHeight: Number(tall ?? 0) }
        : { scale: typeof scale === 'number' ? scale : 100 }),
      margins: Object.fromEntries(MARGINS.map((side) => [side, inches(side)])),
      ...(page.printArea.length > 0 && { printArea: page.printArea.map(formatAbsolute).join(',') }),
      ...(page.printTitleRows && { printTitlesRow: formatAbsolute(page.printTitleRows) }),
      ...(page.printTitleColumns && { printTitlesColumn: formatAbsolute(page.printTitleColumns) }),
      horizontalCentered: page.flags['centerHorizontally'] === true,
      verticalCentered: page.flags['centerVertically'] === true,
    },
    ...((oddHeader || oddFooter) && { headerFooter: { oddHeader, oddFooter } }),
  };
}

const ALLOWED = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const;

export function protectionFrom(file: FileProtection | undefined): Protection | undefined {
  if (!file?.sheet) return undefined;
  const options = Object.entries(ALLOWED).map(([key, name]) => [
    name,
    file[key as keyof typeof ALLOWED] ?? false,
  ]);
  return { options: Object.fromEntries(options) as Record<string, boolean>, password: undefined };
}

export function protectionTo(protection: Protection): FileProtection {
  const options = Object.entries(ALLOWED).map(([key, name]) => [key, protection.options[name] === true]);
  return {
    sheet: true,
    ...(Object.fromEntries(options) as Record<string, boolean>),
    ...(protection.password !== undefined && { password: protection.password }),
  };
}
