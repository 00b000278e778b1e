import fc from 'fast-check';
import { parseState } from '../../src/app/document/parseState';
import { WHOLE_SHEET } from '../../src/spreadsheet/address';
import { WorkbookModel } from '../../src/workbench/host/model';
import { form, setUp } from '../faults/bench';
import { keptIn } from '../faults/picture';
import { stateText } from '../../src/app/state';
import type { Bench } from '../faults/bench';
import type { SheetModel } from '../../src/workbench/host/sheet';

/** One thing that a person does; numbers choose among what there is. */
export type Deed =
  | {
      readonly do: 'type' | 'paste' | 'note' | 'insertRow' | 'deleteRow' | 'insertColumn' | 'sort';
      readonly at: number;
    }
  | { readonly do: 'rename' | 'copy' | 'deleteSheet' | 'accept' | 'explain' | 'undo'; readonly at: number }
  | { readonly do: 'fill' | 'check' | 'clear' | 'handIn' | 'reopen'; readonly at: number };

const deeds: readonly Deed['do'][] = [
  'type',
  'type',
  'paste',
  'note',
  'insertRow',
  'deleteRow',
  'insertColumn',
  'sort',
  'rename',
  'copy',
  'deleteSheet',
  'fill',
  'fill',
  'check',
  'accept',
  'explain',
  'undo',
  'undo',
  'clear',
  'handIn',
  'reopen',
];

/** A session of a person: a fill, then whatever comes. */
export const session: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({ do: fc.constantFrom(...deeds), at: fc.nat(9_999) }),
  { minLength: 4, maxLength: 14 },
);

/** What a law says that does not hold, with what was done up to then; null where all hold. */
export async function broken(done: readonly Deed[]): Promise<string | null> {
  const user = new User();
  try {
    await user.begin();
    for (const [at, deed] of done.entries()) {
      const told = await user.does(deed).catch((error: unknown) => `threw ${String(error)}`);
      const wrong = told ?? user.laws();
      if (wrong !== null)
        return `${done
          .slice(0, at + 1)
          .map((one) => `${one.do} ${one.at}`)
          .join(', ')}: ${wrong}`;
    }
    return await user.last();
  } finally {
    await user.end();
  }
}

/** A person at the embedded Excel with the pane open, who remembers everything that they typed. */
class User {
  readonly model = new WorkbookModel();
  #bench: Bench = setUp(this.model);
  #next = 0;
  /** What was typed and has not been overwritten or deleted by the person. */
  readonly #typed = new Set<string | number>();

  async begin(): Promise<void> {
    await this.#bench.app.start();
    await this.#bench.app.fill();
  }

  end(): Promise<void> {
    return this.#bench.end();
  }

  /** Null, or what went wrong. */
  async does({ do: what, at }: Deed): Promise<string | null> {
    const { app } = this.#bench;
    const sheet = this.#formSheet();
    switch (what) {
      case 'type':
        return this.#type(at, String(7_000_001 + this.#next++));
      case 'paste': {
        const place = this.#entry(at);
        if (!place) return null;
        const block = [0, 1].map(() => [7_000_001 + this.#next++]);
        block.forEach((_, row) => this.#forget(place.sheet, place.row + row, place.column));
        const { model } = this;
        model.pasteBlock(
          place.sheet.id,
          place.row,
          place.column,
          block.map((row) => row.map(String)),
        );
        block.forEach(([value], row) => {
          if (place.sheet.cell(place.row + row, place.column).constant === value) this.#typed.add(value ?? 0);
        });
        await this.#bench.settle();
        return null;
      }
      case 'note':
        if (!sheet) return null;
        return this.#put(sheet, 4 + (at % 20), 80 + (at % 3), `备注${this.#next++}`);
      case 'insertRow':
      case 'insertColumn': {
        if (!sheet) return null;
        const axis = what === 'insertRow' ? 'row' : 'column';
        this.model.shiftLines(sheet, axis, axis === 'row' ? 8 + (at % 6) : 3 + (at % 8), 1, 'person');
        await this.#bench.settle();
        return null;
      }
      case 'deleteRow': {
        if (!sheet) return null;
        const row = 10 + (at % 6);
        for (let column = 0; column < 100; column++) this.#forget(sheet, row, column);
        this.model.shiftLines(sheet, 'row', row, -1, 'person');
        await this.#bench.settle();
        return null;
      }
      case 'sort':
        return this.#exchange(at);
      case 'rename': {
        if (sheet) this.model.renameSheet(sheet.id, `我的表${this.#next++}`);
        await this.#bench.settle();
        return null;
      }
      case 'copy': {
        if (sheet && this.model.sheets.length < 8) {
          this.model.copySheet(sheet.id);
          await this.#bench.settle();
        }
        return null;
      }
      case 'deleteSheet': {
        const one = this.model.sheets.filter(({ visibility }) => visibility === 'Visible')[at % 3];
        if (!one) return null;
        const gone = new Set(this.#contents(one));
        if (!this.model.deleteSheet(one.id)) return null;
        const left = new Set(this.model.sheets.flatMap((each) => this.#contents(each)));
        for (const value of gone) if (!left.has(value)) this.#typed.delete(value);
        await this.#bench.settle();
        return null;
      }
      case 'fill': {
        await app.fill();
        const before = this.#everything();
        await app.fill();
        return before === this.#everything() ? null : 'a second fill changes something';
      }
      case 'check':
        await app.check();
        return null;
      case 'accept': {
        await app.check();
        const offered = (app.getState().checked?.result.findings ?? []).filter(
          ({ correction }) => correction !== null,
        );
        const finding = offered[at % Math.max(1, offered.length)];
        // The old figure is in the log, which is looked at below.
        if (finding) await app.accept(finding.id);
        return null;
      }
      case 'explain': {
        const queries = (app.getState().checked?.result.findings ?? []).filter(
          ({ severity }) => severity === 'query',
        );
        const finding = queries[at % Math.max(1, queries.length)];
        if (!finding) return null;
        await app.explain({
          findings: [finding.id],
          cause: 'newUnions',
          text: '园区集中建会，新增会员较多',
          reviewer: '王审核',
        });
        return null;
      }
      case 'undo': {
        const { undoable } = app.getState();
        const batch = undoable[at % Math.max(1, undoable.length)];
        if (batch !== undefined) await app.undo(batch);
        return null;
      }
      case 'clear':
        await app.clearFlags();
        return null;
      case 'handIn':
        app.seeUnchecked();
        await app.handIn('广西总工会');
        return null;
      case 'reopen':
        await this.#bench.end();
        this.#bench = setUp(this.model);
        await this.#bench.app.start();
        return null;
    }
  }

  /** What holds whenever nothing is under way. */
  laws(): string | null {
    const { app } = this.#bench;
    if (app.getState().busy !== null) return 'still busy';
    const kept = keptIn(this.model);
    if (kept !== null && typeof parseState(stateText(kept)) === 'string')
      return 'what is kept cannot be read';
    const there = new Set<unknown>(this.model.sheets.flatMap((sheet) => this.#contents(sheet)));
    for (const { old } of kept?.log ?? []) there.add(old);
    for (const value of this.#typed) if (!there.has(value)) return `${value} is lost`;
    return null;
  }

  /** Colours and findings are those of a pane that is opened afresh. */
  async last(): Promise<string | null> {
    await this.#bench.app.check();
    const shown = this.#found();
    await this.#bench.end();
    this.#bench = setUp(this.model);
    await this.#bench.app.start();
    await this.#bench.app.check();
    return shown === this.#found() ? this.laws() : 'a pane opened afresh finds something else';
  }

  #found(): string {
    return JSON.stringify(
      this.#bench.app
        .getState()
        .checked?.result.findings.map(({ id }) => id)
        .sort() ?? null,
    );
  }

  #formSheet(): SheetModel | undefined {
    const name = this.#bench.app.getState().checked?.reading.sheet ?? form;
    return this.model.sheet(name);
  }

  #entry(
    at: number,
  ): { readonly sheet: SheetModel; readonly row: number; readonly column: number } | undefined {
    const { checked } = this.#bench.app.getState();
    const sheet = checked && this.model.sheet(checked.reading.sheet);
    const entries = [...(checked?.reading.entries.values() ?? [])].filter(
      ({ period, isFormula }) => period === 'current' && !isFormula,
    );
    const entry = entries[at % Math.max(1, entries.length)];
    return sheet && entry ? { sheet, row: entry.row, column: entry.column } : undefined;
  }

  /** Two areas change their places with everything in their rows, as a sort leaves them. */
  async #exchange(at: number): Promise<null> {
    const { checked } = this.#bench.app.getState();
    const sheet = checked && this.model.sheet(checked.reading.sheet);
    const rows = [...new Set([...(checked?.reading.entries.values() ?? [])].map(({ row }) => row))].sort(
      (one, other) => one - other,
    );
    const [first, second] = [rows[at % Math.max(1, rows.length)], rows[(at + 1) % Math.max(1, rows.length)]];
    if (!sheet || first === undefined || second === undefined || checked?.reading.layout !== 'area')
      return null;
    for (let column = 0; column < 100; column++) {
      const [one, other] = [sheet.cell(first, column), sheet.cell(second, column)];
      if (one.formula !== undefined || other.formula !== undefined) continue;
      sheet.putCell(first, column, other);
      sheet.putCell(second, column, one);
    }
    this.model.announce({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      address: `A${first + 1}:CV${second + 1}`,
      changeType: 'RangeEdited',
      source: 'person',
    });
    await this.#bench.settle();
    return null;
  }

  async #type(at: number, text: string): Promise<null> {
    const place = this.#entry(at);
    return place ? this.#put(place.sheet, place.row, place.column, text) : null;
  }

  async #put(sheet: SheetModel, row: number, column: number, text: string): Promise<null> {
    this.#forget(sheet, row, column);
    const result = this.model.setCell(sheet.id, row, column, text);
    const now = sheet.cell(row, column).constant;
    if (result.ok && (typeof now === 'number' || typeof now === 'string')) this.#typed.add(now);
    await this.#bench.settle();
    return null;
  }

  /** The person overwrites or deletes a cell: what stood there alone is no loss of ours. */
  #forget(sheet: SheetModel, row: number, column: number): void {
    const { constant } = sheet.cell(row, column);
    if (typeof constant === 'number' || typeof constant === 'string') this.#typed.delete(constant);
  }

  #contents(sheet: SheetModel): readonly (string | number)[] {
    const found: (string | number)[] = [];
    sheet.eachStored(WHOLE_SHEET, (_row, _column, { constant }) => {
      if (typeof constant === 'number' || typeof constant === 'string') found.push(constant);
    });
    return found;
  }

  #everything(): string {
    const sheets = this.model.sheets.map((sheet) => {
      const cells: unknown[] = [];
      sheet.eachStored(WHOLE_SHEET, (row, column, { formula, constant }) => {
        if (formula !== undefined || constant !== null) cells.push([row, column, formula ?? constant]);
      });
      return [sheet.name, cells];
    });
    return JSON.stringify(sheets);
  }
}
