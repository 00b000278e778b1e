import { Axis } from '../../src/workbench/grid/axis';
import { keyAction } from '../../src/workbench/grid/keys';
import { jumpFrom, spanOf, stepFrom } from '../../src/workbench/grid/moves';
import { geometryOf } from '../../src/workbench/grid/geometry';
import { WorkbookModel } from '../../src/workbench/host/model';

const key = (name: string, ctrlKey = false, shiftKey = false) =>
  keyAction({ key: name, ctrlKey, shiftKey, metaKey: false });

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', false, false, { kind: 'step', direction: 'down' }],
    ['ArrowDown', true, false, { kind: 'jump', direction: 'down' }],
    ['Enter', false, true, { kind: 'next', direction: 'up' }],
    ['Tab', false, false, { kind: 'next', direction: 'right' }],
    ['F2', false, false, { kind: 'edit' }],
    ['Delete', false, false, { kind: 'clear' }],
    ['Home', true, false, { kind: 'corner', end: false }],
    ['PageDown', true, false, { kind: 'sheet', by: 1 }],
    ['a', true, false, { kind: 'all' }],
    ['a', false, false, undefined],
    ['Escape', false, false, undefined],
  ] as const)('%s (Ctrl %s, Shift %s) asks for %j', (name, control, shift, action) => {
    expect(key(name, control, shift)).toEqual(action);
  });
});

describe('lines laid end to end', () => {
  const axis = new Axis(4, (index) => [10, 0, 20, 5][index] ?? 0);

  it('know where each begins and what lies at a position', () => {
    expect([0, 1, 2, 3, 4].map((index) => axis.start(index))).toEqual([0, 10, 10, 30, 35]);
    expect([-5, 0, 9, 10, 29, 30, 99].map((at) => axis.at(at))).toEqual([0, 0, 0, 2, 2, 3, 3]);
  });

  it('are stepped through past hidden ones, and not beyond the end', () => {
    expect(axis.step(0, 1)).toBe(2);
    expect(axis.step(2, -1)).toBe(0);
    expect(axis.step(3, 1)).toBe(3);
  });
});

describe('moving about a sheet', () => {
  const model = new WorkbookModel();
  const sheet = model.activeSheet;
  for (const row of [0, 1, 2, 6]) model.setCell(sheet.id, row, 1, String(row));
  sheet.merge({ row: 4, column: 3, rowCount: 2, columnCount: 3 });
  const geometry = geometryOf(model, sheet, (text) => text.length * 8);

  it('steps past a merged cell as one', () => {
    expect(stepFrom(geometry, { row: 4, column: 3 }, 'right')).toEqual({ row: 4, column: 6 });
    expect(stepFrom(geometry, { row: 4, column: 4 }, 'down')).toEqual({ row: 6, column: 4 });
  });

  it('jumps to the end of the figures, then to the next figures', () => {
    expect(jumpFrom(sheet, geometry, { row: 0, column: 1 }, 'down')).toEqual({ row: 2, column: 1 });
    expect(jumpFrom(sheet, geometry, { row: 2, column: 1 }, 'down')).toEqual({ row: 6, column: 1 });
  });

  it('widens a selection until no merged cell is cut', () => {
    expect(spanOf(sheet, geometry, { row: 5, column: 2 }, { row: 6, column: 4 })).toEqual({
      row: 4,
      column: 2,
      rowCount: 3,
      columnCount: 4,
    });
  });
});
