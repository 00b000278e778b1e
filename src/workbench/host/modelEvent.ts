import type { Area } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/value';

/** Who made a change: a person at the grid, or the add-in through the client. */
export type ChangeSource = 'person' | 'addin';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** What a listener is told. Addresses carry no sheet name. */
export type ModelEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: ChangeType;
      readonly source: ChangeSource;
      /** Before and after, when exactly one cell was edited. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: 'sheetAdded'; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string; readonly source: ChangeSource }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'sheetMoved'; readonly sheetId: string }
  /** Looks, sizes, merges, panes, protection, conditional formats, validations or page setup changed. */
  | { readonly kind: 'looksChanged'; readonly sheetId: string }
  | { readonly kind: 'namesChanged' }
  | { readonly kind: 'settingsChanged' };

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Why a person's edit was refused, or that it was taken. */
export type EditResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'protected' }
  | { readonly ok: false; readonly reason: 'validation'; readonly title: string; readonly message: string };
