import type { Area } from './address';

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
