import { loadExcel } from '../../support/excelHost';
import type { LoadedExcel } from '../../support/excelHost';

let excel: LoadedExcel;

beforeEach(() => {
  excel = loadExcel();
});

afterEach(() => {
  expect(excel.host.keptReferences).toBe(0);
  excel.host.dispose();
});

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

const failure = async (work: Promise<unknown>): Promise<OfficeExtension.Error> => {
  const outcome: unknown = await work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(excel.OfficeExtension.Error);
  return outcome as OfficeExtension.Error;
};

describe('values', () => {
  it('come back as they were written, formulas worked out', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 'x', null],
        ['=A1+1', true, ''],
      ];
      range.load('values, formulas, text, valueTypes, address, rowIndex, columnCount');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'x', ''],
        [2, true, ''],
      ]);
      expect(range.formulas[1]?.[0]).toBe('=A1+1');
      expect(range.text[1]).toEqual(['2', 'TRUE', '']);
      expect(range.valueTypes).toEqual([
        ['Double', 'String', 'Empty'],
        ['Double', 'Boolean', 'Empty'],
      ]);
      expect(range.address).toBe('Sheet1!A1:C2');
    });
    expect(excel.syncs()).toBe(1);
  });

  it('must be loaded before they are read', async () => {
    const error = await failure(
      run(async (context, sheet) => {
        const range = sheet.getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it.each([
    ['12', 12],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    [' 7 ', 7],
    ['83.13万', '83.13万'],
    ['１２３', '１２３'],
    ['1 234', '1 234'],
    ["'12", '12'],
    ['TRUE', true],
    ['#N/A', '#N/A'],
    ['1e3', 1000],
    ['(5)', -5],
    ['1,23', '1,23'],
  ])('read the text %j as %j', async (given, expected) => {
    await run(async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.values = [[given]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[expected]]);
    });
  });

  it('leave a cell alone for null and empty it for ""', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  it('stay text in cells formatted as text', async () => {
    await run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['370000']];
      cell.load('values, valueTypes');
      await context.sync();
      expect(cell.values).toEqual([['370000']]);
      expect(cell.valueTypes).toEqual([['String']]);
    });
  });

  it('may be a matrix of thousands, which the client sends in pieces', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await run(async (context, sheet) => {
      const range = sheet.getRangeByIndexes(2, 1, 1000, 10);
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(excel.syncs()).toBe(1);
    expect(excel.host.lastRequest).toBeDefined();
  });

  it('must have the size of the range', async () => {
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.Values');
  });

  it('read as one for the whole range when a single value is given', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      (range as unknown as { values: unknown }).values = 5;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });
});

describe('ranges', () => {
  it('are found from one another', async () => {
    await run(async (context, sheet) => {
      const base = sheet.getRange('C3:E6');
      const found = [
        base.getCell(1, 1),
        base.getRow(1),
        base.getColumn(2),
        base.getLastRow(),
        base.getLastColumn(),
        base.getLastCell(),
        base.getOffsetRange(1, -1),
        base.getResizedRange(1, 0),
        base.getEntireRow(),
        base.getEntireColumn(),
        base.getBoundingRect('A1'),
        base.getIntersection('D5:Z99'),
        base.getRowsBelow(2),
        base.getColumnsBefore(1),
        sheet.getCell(0, 1),
        sheet.getRange(),
      ];
      found.forEach((range) => range.load('address'));
      const apart = base.getIntersectionOrNullObject('A1');
      await context.sync();
      expect(found.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
        'D4',
        'C4:E4',
        'E3:E6',
        'C6:E6',
        'E3:E6',
        'E6',
        'B4:D7',
        'C3:E7',
        '3:6',
        'C:E',
        'A1:E6',
        'D5:E6',
        'C7:E8',
        'B3:B6',
        'B1',
        '1:1048576',
      ]);
      expect(apart.isNullObject).toBe(true);
    });
  });

  it('outlive a sync and follow rows inserted above them', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A5:B5');
      range.values = [[1, '=A5*2']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address, formulas');
      await context.sync();
      expect(range.address).toBe('Sheet1!A7:B7');
      expect(range.formulas).toEqual([[1, '=A7*2']]);
    });
  });

  it('that hold nothing are null objects when asked for politely', async () => {
    await run(async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
      sheet.getRange('C2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'yellow';
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!C2', 'Sheet1!C2:D9']);
    });
  });

  it('say whether they are whole columns, and have no values then', async () => {
    await run(async (context, sheet) => {
      const column = sheet.getRange('B:C');
      column.load('address, isEntireColumn, isEntireRow, values, cellCount');
      await context.sync();
      expect([column.isEntireColumn, column.isEntireRow, column.values, column.cellCount]).toEqual([
        true,
        false,
        null,
        2_097_152,
      ]);
    });
  });

  it('of several areas are worked on together', async () => {
    await run(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = '#ffc7ce';
      areas.load('address, areaCount, areas/items/address');
      const fill = sheet.getRange('D4').format.fill;
      fill.load('color');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1:B2,Sheet1!D4');
      expect(areas.areas.items.map((item) => item.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
      expect(fill.color).toBe('#FFC7CE');
      areas.clear('Formats');
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });
});

describe('looks', () => {
  it('are set and read back, mixed ones as null', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.font.set({ bold: true, color: '#333333', size: 14, name: '仿宋' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 80;
      range.format.rowHeight = 20;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.numberFormat = [['0.0']];
      sheet.getRange('B2').format.font.bold = false;
      sheet.getRange('A2').format.protection.locked = false;
      range.load(
        'format/font/bold,format/font/size,format/horizontalAlignment,format/columnWidth,numberFormat',
      );
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.load('style');
      const above = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      above.load('style');
      const lock = range.format.protection;
      lock.load('locked');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect([range.format.font.size, range.format.horizontalAlignment, range.format.columnWidth]).toEqual([
        14,
        'Center',
        80,
      ]);
      expect([edge.style, above.style, lock.locked]).toEqual(['Continuous', 'None', null]);
      expect(range.numberFormat).toEqual([
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ]);
    });
  });

  it('are set and read cell by cell in one go', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: 'red' } } }, {}]]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
    });
  });

  it('of a whole column hold for cells written later', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('B:B').numberFormat = [['0.00']];
      sheet.getRange('B7').values = [[3]];
      sheet.getRange('C:C').columnHidden = true;
      const cell = sheet.getRange('B7');
      cell.load('text');
      const hidden = sheet.getRange('C1');
      hidden.load('columnHidden');
      await context.sync();
      expect([cell.text, hidden.columnHidden]).toEqual([[['3.00']], true]);
    });
  });

  it('include merged cells, which keep the first value only', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['表名', 'x', 'y']];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['表名', '', '']]);
    });
    expect(excel.model.activeSheet.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
  });
});

describe('conditional formats', () => {
  it('are added, listed by priority, shown and deleted', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.values = [
        [1, 20],
        [30, 4],
      ];
      const first = range.conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = '=B2>10';
      first.custom.format.fill.color = '#FFC7CE';
      const second = sheet.getRanges('B2,C3').conditionalFormats.add('Custom');
      second.custom.rule.formula = '=TRUE';
      second.custom.format.font.bold = true;
      second.stopIfTrue = false;
      await context.sync();
      const all = sheet.getRange().conditionalFormats;
      all.load('items/type,items/id,items/priority,items/custom/rule/formula,items/custom/format/fill/color');
      await context.sync();
      expect(all.items.map((item) => [item.type, item.priority, item.custom.rule.formula])).toEqual([
        ['Custom', 0, '=TRUE'],
        ['Custom', 1, '=B2>10'],
      ]);
      expect(all.items[1]?.custom.format.fill.color).toBe('#FFC7CE');
      const looks = [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ].map(([row = 0, column = 0]) => excel.model.conditionalLook(excel.model.activeSheet, row, column));
      expect(looks.map((look) => [look.fill, look.font.bold])).toEqual([
        [undefined, true],
        ['#FFC7CE', undefined],
        ['#FFC7CE', undefined],
        [undefined, true],
      ]);
      const where = all.items[0]?.getRanges();
      where?.load('address');
      const one = sheet.getRange().conditionalFormats.getItemOrNullObject('no such id');
      await context.sync();
      expect(where?.address).toBe('Sheet1!B2,Sheet1!C3');
      expect(one.isNullObject).toBe(true);
      all.items[0]?.delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      sheet.getRange('B2').conditionalFormats.clearAll();
      await context.sync();
      expect(excel.model.activeSheet.conditionalFormats[0]?.areas).toHaveLength(2);
    });
  });

  it('of kinds the host does not know fail by name', async () => {
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar');
        await context.sync();
      }),
    );
    expect(error.message).toContain('ConditionalFormatCollection.Add("DataBar")');
  });
});

describe('sheets', () => {
  it('are added, found, renamed, ordered and deleted', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('审核报告');
      added.tabColor = '#FF0000';
      added.position = 0;
      const missing = worksheets.getItemOrNullObject('没有');
      const count = worksheets.getCount();
      worksheets.load('items/name,items/id,items/visibility');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['审核报告', 'Visible'],
        ['Sheet1', 'Visible'],
      ]);
      const byId = worksheets.getItem(worksheets.items[0]?.id ?? '');
      byId.name = '报告';
      byId.activate();
      byId.showGridlines = false;
      await context.sync();
      expect(excel.model.activeSheet.name).toBe('报告');
      expect(excel.model.activeSheet.showGridlines).toBe(false);
      byId.delete();
      await context.sync();
      expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    });
  });

  it('that do not exist are errors when asked for plainly', async () => {
    const error = await failure(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  it('refuse a taken or impossible name and the loss of the last sheet', async () => {
    const codes = [];
    for (const name of ['sheet1', 'a/b']) {
      const work = excel.Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      codes.push((await failure(work)).code);
    }
    const last = run(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    codes.push((await failure(last)).code);
    expect(codes).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'InvalidOperation']);
  });

  it('freeze panes and lay out pages', async () => {
    await run(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A3';
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      sheet.horizontalPageBreaks.add('A6');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      sheet.pageLayout.load();
      await context.sync();
      expect([frozen.address, titles.address, columns.isNullObject]).toEqual([
        'Sheet1!A1:B4',
        'Sheet1!1:4',
        true,
      ]);
      expect([sheet.pageLayout.orientation, sheet.pageLayout.topMargin]).toEqual(['Landscape', 72]);
      expect(excel.model.activeSheet.horizontalBreaks).toEqual([5]);
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.freezePanes.unfreeze();
      await context.sync();
      expect(excel.model.activeSheet.frozen).toEqual({ rows: 0, columns: 0 });
      expect(excel.model.activeSheet.horizontalBreaks).toEqual([]);
    });
  });
});

describe('protection', () => {
  const protect = (): Promise<void> =>
    run(async (context, sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatColumns).toBe(true);
    });

  it('denies writing to locked cells and allows it to unlocked ones', async () => {
    await protect();
    await run(async (context, sheet) => {
      sheet.getRange('B2').values = [[7]];
      await context.sync();
    });
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(excel.model.setCell(excel.model.activeSheet.id, 0, 0, '1')).toEqual({
      ok: false,
      reason: 'protected',
    });
    expect(excel.model.setCell(excel.model.activeSheet.id, 1, 1, '8')).toEqual({ ok: true });
  });

  it('denies other changes unless its options allow them', async () => {
    await protect();
    await run(async (context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 99;
      await context.sync();
    });
    const refused: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
      (sheet) => sheet.getRange('2:2').insert('Down'),
      (sheet) => sheet.getRange('B2').dataValidation.clear(),
      (sheet) => sheet.protection.protect(),
    ];
    const codes = [];
    for (const change of refused) {
      const work = run(async (context, sheet) => {
        change(sheet);
        await context.sync();
      });
      codes.push((await failure(work)).code);
    }
    expect(codes).toEqual([
      'AccessDenied',
      'AccessDenied',
      'AccessDenied',
      'AccessDenied',
      'InvalidOperation',
    ]);
  });
});

describe('data validation', () => {
  const rule: Excel.DataValidationRule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };

  it('is set, read back and cleared', async () => {
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = rule;
      dataValidation.errorAlert = { message: '请填 0–10', showAlert: true, style: 'Stop', title: '工会统计' };
      dataValidation.ignoreBlanks = true;
      const part = sheet.getRange('A2').dataValidation;
      part.load();
      await context.sync();
      expect(part.type).toBe('Decimal');
      expect(part.rule.decimal).toEqual(rule.decimal);
      expect(part.errorAlert.message).toBe('请填 0–10');
      part.clear();
      part.load('type');
      const rest = sheet.getRange('A3').dataValidation;
      rest.load('type');
      await context.sync();
      expect([part.type, rest.type]).toEqual(['None', 'Decimal']);
    });
  });

  it('stops typing but not pasting, as in Excel', async () => {
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = rule;
      dataValidation.errorAlert = { message: '请填 0–10', showAlert: true, style: 'Stop', title: '工会统计' };
      await context.sync();
    });
    const { id } = excel.model.activeSheet;
    expect(excel.model.setCell(id, 0, 0, '11')).toEqual({
      ok: false,
      reason: 'validation',
      title: '工会统计',
      message: '请填 0–10',
    });
    expect(excel.model.setCell(id, 0, 0, '10')).toEqual({ ok: true });
    expect(excel.model.setCell(id, 0, 0, '83.13万')).toMatchObject({ ok: false });
    expect(excel.model.pasteBlock(id, 0, 0, [['99']])).toEqual({ ok: true });
  });
});

describe('names and settings', () => {
  it('are added, found, changed and deleted', async () => {
    await run(async (context, sheet) => {
      const { names, settings } = context.workbook;
      sheet.getRange('B2').values = [[4]];
      names.add('上年', sheet.getRange('B2'));
      names.add('阈值', '=0.25', '增减幅度');
      settings.add('form', { id: 'membership', year: 2016 });
      await context.sync();
      names.load('items/name,items/type,items/value,items/formula,items/comment');
      const setting = settings.getItemOrNullObject('form');
      setting.load('value');
      const missing = settings.getItemOrNullObject('none');
      const target = names.getItem('上年').getRange();
      target.load('address');
      sheet.getRange('C2').formulas = [['=上年*阈值']];
      const product = sheet.getRange('C2');
      product.load('values');
      await context.sync();
      expect(names.items.map((name) => [name.name, name.type, name.value, name.formula])).toEqual([
        ['上年', 'Range', 'Sheet1!$B$2', '=Sheet1!$B$2'],
        ['阈值', 'Double', 0.25, '=0.25'],
      ]);
      expect(setting.value).toEqual({ id: 'membership', year: 2016 });
      expect(missing.isNullObject).toBe(true);
      expect(target.address).toBe('Sheet1!B2');
      expect(product.values).toEqual([[1]]);
      names.getItem('阈值').delete();
      setting.delete();
      const gone = names.getItemOrNullObject('阈值');
      const count = settings.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    });
  });
});

describe('events', () => {
  const listen = async (): Promise<{ readonly heard: unknown[]; readonly stop: () => Promise<void> }> => {
    const heard: unknown[] = [];
    const results = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(async (event) => {
        heard.push([event.type, event.changeType, event.address, event.source, event.details?.valueAfter]);
      });
      const selected = worksheets.onSelectionChanged.add(async (event) => {
        heard.push([event.type, event.address]);
      });
      await context.sync();
      return [changed, selected] as const;
    });
    const stop = async (): Promise<void> => {
      for (const result of results) {
        await excel.Excel.run(result.context, async (context) => {
          result.remove();
          await context.sync();
        });
      }
    };
    return { heard, stop };
  };

  it("tell of a person's edits and selections until removed", async () => {
    const { heard, stop } = await listen();
    const { id } = excel.model.activeSheet;
    excel.model.setCell(id, 6, 1, '12.5');
    excel.model.pasteBlock(id, 0, 0, [
      ['1', '2'],
      ['3', '4'],
    ]);
    excel.model.select(id, [{ row: 2, column: 2, rowCount: 1, columnCount: 1 }]);
    await excel.settle();
    expect(heard).toEqual([
      ['WorksheetChanged', 'RangeEdited', 'B7', 'Local', 12.5],
      ['WorksheetChanged', 'RangeEdited', 'A1:B2', 'Local', undefined],
      ['WorksheetSelectionChanged', 'C3'],
    ]);
    await stop();
    excel.model.setCell(id, 6, 1, '13');
    await excel.settle();
    expect(heard).toHaveLength(3);
  });

  it('tell of the add-in’s own writes unless it switched them off', async () => {
    const { heard, stop } = await listen();
    const write = (): Promise<void> =>
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
    await write();
    await excel.settle();
    expect(heard).toHaveLength(1);
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write();
    await excel.settle();
    expect(heard).toHaveLength(1);
    await stop();
  });

  it('lead to the changed range', async () => {
    let address = '';
    await run(async (context, sheet) => {
      sheet.onChanged.add(async (event) => {
        await excel.Excel.run(async (later) => {
          const range = event.getRange(later);
          range.load('address');
          await later.sync();
          ({ address } = range);
        });
      });
      await context.sync();
    });
    excel.model.setCell(excel.model.activeSheet.id, 3, 3, '1');
    for (let turn = 0; turn < 5; turn++) await excel.settle();
    expect(address).toBe('Sheet1!D4');
  });
});

describe('the host', () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['Range.Hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
    ['Range.RemoveDuplicates()', (sheet) => void sheet.getRange('A1').removeDuplicates([0], false)],
    ['setting RangeFill.Pattern', (sheet) => (sheet.getRange('A1').format.fill.pattern = 'Gray16')],
    [
      'WorksheetCollection._RegisterFormatChangedEvent()',
      (_, context) => void context.workbook.worksheets.onFormatChanged.add(async () => undefined),
    ],
  ])('fails loudly for %s, which it does not know', async (member, use) => {
    const error = await failure(
      run(async (context, sheet) => {
        use(sheet, context);
        await context.sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain(member);
  });

  it('refuses requests while a person edits a cell, and holds those that can wait', async () => {
    excel.host.setEditing(true);
    const error = await failure(run((context) => context.sync()));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = context.workbook.worksheets.getActiveWorksheet();
      name.load('name');
      await context.sync();
      return name.name;
    });
    await excel.settle();
    excel.host.setEditing(false);
    expect(await waiting).toBe('Sheet1');
  });

  it('keeps what was done before a failing step', async () => {
    await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        context.workbook.worksheets.getItem('没有').activate();
        await context.sync();
      }),
    );
    expect(excel.model.value(excel.model.activeSheet, 0, 0)).toBe(1);
  });

  it('knows the selection and the application', async () => {
    const { model } = excel;
    model.select(model.activeSheet.id, [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }]);
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load('address');
      cell.load('address');
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate('Full');
      context.application.load('calculationMode');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
      expect(context.application.calculationMode).toBe('Automatic');
    });
  });

  it('selects what the add-in jumps to', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('第二');
      sheet.getRange('C9').select();
      await context.sync();
    });
    expect(excel.model.activeSheet.name).toBe('第二');
    expect(excel.model.selection.areas).toEqual([{ row: 8, column: 2, rowCount: 1, columnCount: 1 }]);
  });

  it('copies ranges with their formulas', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, '=A1*$A$1']];
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      const copy = sheet.getRange('A2:B3');
      copy.load('formulas');
      await context.sync();
      expect(copy.formulas).toEqual([
        [1, '=A2*$A$1'],
        [1, '=A3*$A$1'],
      ]);
    });
  });

  it('lets the library refuse members of a newer API set when told to', async () => {
    const old = loadExcel({ apiVersion: '1.9', enforceApiVersion: true });
    const use = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
      old.Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
        return 'fine';
      }).catch((error: OfficeExtension.Error) => error.code);
    expect(await use((sheet) => void sheet.getRanges('A1,B2'))).toBe('fine');
    expect(await use((sheet) => void sheet.customProperties.add('key', 'value'))).toBe('ApiNotFound');
    old.host.dispose();
  });

  it('keeps properties of a sheet', async () => {
    await run(async (context, sheet) => {
      sheet.customProperties.add('form', 'membership');
      const kept = sheet.customProperties.getItemOrNullObject('form');
      kept.load('value');
      const none = sheet.customProperties.getItemOrNullObject('none');
      await context.sync();
      expect([kept.value, none.isNullObject]).toEqual(['membership', true]);
    });
  });

  it('answers a range loaded whole', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load();
      await context.sync();
      expect([range.rowCount, range.values[1], range.columnHidden]).toEqual([2, [3, 4], false]);
    });
  });
});
