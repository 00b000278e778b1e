import type { ReportedPeriod } from '../../forms/reading';

/** The words of a 看板, given from outside. */
export interface BoardWords {
  readonly sheetName: (region: string, year: number) => string;
  readonly title: (region: string, year: number) => string;
  /** Under the title: how many forms it shows, and when their state was read. */
  readonly caption: (forms: number, time: string) => string;
  readonly reported: (period: ReportedPeriod) => string;
  readonly points: string;
  readonly covered: string;
  readonly comparable: string;
  readonly heads: { readonly form: string; readonly state: string; readonly handedIn: string };
  readonly counts: (errors: number, queries: number, unexplained: number) => string;
  readonly changed: string;
  readonly stamps: Readonly<Record<'none' | 'valid' | 'stale', string>>;
  readonly charts: {
    readonly byArea: (indicator: string, unit: string) => string;
    readonly parts: (indicator: string) => string;
    readonly history: (indicator: string, unit: string) => string;
  };
  /** Over the cells that tiles and charts are bound to. */
  readonly data: string;
  readonly total: string;
  readonly own: string;
  readonly area: (code: string, region: string) => string;
  readonly indicator: (code: string) => string;
  /** A unit as it is said: 人, persons. */
  readonly unit: (unit: string) => string;
  readonly form: (id: string) => string;
  readonly time: (iso: string) => string;
}
