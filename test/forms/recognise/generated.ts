import fc from 'fast-check';
import { childrenOf } from '../../../src/catalogue/areas';
import { indicatorOf } from '../../../src/catalogue/indicators';
import { unitOf } from '../../../src/catalogue/unit';
import { forms } from '../../../src/forms/catalogue';
import { itemsOf } from '../../../src/forms/definition';
import { sheetOf } from './sheets';
import type { FormId } from '../../../src/forms/definition';
import type { CellContent, SheetSnapshot } from '../../../src/forms/sheet';

/** A foreign sheet together with where everything stands in it. */
export interface Generated {
  readonly sheet: SheetSnapshot;
  readonly form: FormId;
  readonly region: string;
  readonly year: number;
  readonly lines: readonly string[];
  readonly items: readonly string[];
}

type Slots = 'none' | 'words' | 'years';
type Units = 'none' | 'head' | 'row';

const bigger: Readonly<Record<string, string>> = {
  人: '万人',
  人次: '万人次',
  个: '万个',
  份: '万份',
  万元: '元',
};

/** One column of figures, and what its head says on each of four levels. */
interface Column {
  readonly key: string | null;
  readonly scale: number;
  readonly levels: readonly [string, string, string, string];
}

const chosenItems = fc.constantFrom(...forms).chain((form) =>
  fc.record({
    form: fc.constant(form),
    order: fc.shuffledSubarray(
      itemsOf(form).map((item) => item.indicator),
      { minLength: 3 },
    ),
    synonyms: fc.infiniteStream(fc.nat(5)),
    big: fc.infiniteStream(fc.boolean()),
  }),
);

export const generatedSheets: fc.Arbitrary<Generated> = fc
  .record({
    items: chosenItems,
    region: fc.constantFrom('450000', '510000', '450200'),
    rowOrder: fc.infiniteStream(fc.nat(1000)),
    nameStyles: fc.infiniteStream(fc.nat(5)),
    codes: fc.constantFrom('none', 'numbers', 'texts'),
    total: fc.constantFrom('first', 'last', 'none'),
    direct: fc.boolean(),
    slots: fc.constantFrom<Slots>('none', 'words', 'years'),
    units: fc.constantFrom<Units>('none', 'head', 'row'),
    extras: fc.boolean(),
    blankTitleRows: fc.nat(2),
    transposed: fc.boolean(),
    group: fc.boolean(),
  })
  .map((choice) => {
    const year = 2013;
    const { form } = choice.items;
    const columns: Column[] = choice.items.order.flatMap((code) => {
      const indicator = indicatorOf(code);
      if (!indicator) return [];
      const names = [indicator.zh, ...indicator.synonyms];
      const name = names[choice.items.synonyms.next().value % names.length] ?? indicator.zh;
      const larger = bigger[indicator.unit];
      const unit =
        choice.units !== 'none' && choice.items.big.next().value && larger ? larger : indicator.unit;
      const scale = (unitOf(unit)?.factor ?? 1) / (unitOf(indicator.unit)?.factor ?? 1);
      const head = choice.units === 'head' ? `${name}（${unit}）` : name;
      const row = choice.units === 'row' ? unit : '';
      const group = choice.group ? '主要指标' : '';
      if (choice.slots === 'none') return [{ key: code, scale, levels: [group, head, '', row] }];
      const words = choice.slots === 'words' ? ['本年', '上年'] : [`${year}年`, `${year - 1}年`];
      const compared: Column[] = choice.extras
        ? [{ key: null, scale: 1, levels: [group, '', '增减%', ''] }]
        : [];
      return [
        { key: `${code}/current`, scale, levels: [group, head, words[0] ?? '', row] },
        { key: `${code}/prior`, scale, levels: [group, '', words[1] ?? '', row] },
        ...compared,
      ] satisfies Column[];
    });
    const codeColumn: Column[] =
      choice.codes === 'none' ? [] : [{ key: null, scale: 1, levels: ['', '行政区划代码', '', ''] }];
    const before: Column[] = choice.extras ? [{ key: null, scale: 1, levels: ['', '序号', '', ''] }] : [];
    const after: Column[] = choice.extras ? [{ key: null, scale: 1, levels: ['', '备注', '', ''] }] : [];
    const label: Column = { key: null, scale: 1, levels: ['', '地区', '', ''] };
    const all = [...before, label, ...codeColumn, ...columns, ...after];

    // A merged head says its text once, in its first cell.
    const heads = [0, 1, 2, 3]
      .map((level) =>
        all.map((column, at) => {
          const text = column.levels[level] ?? '';
          return level === 0 && all[at - 1]?.levels[0] === text ? '' : text;
        }),
      )
      .filter((row) => row.some((text) => text !== ''));

    const areas = childrenOf(choice.region)
      .map((area) => ({ area, order: choice.rowOrder.next().value }))
      .sort((a, b) => a.order - b.order)
      .map(({ area }) => {
        const style = choice.nameStyles.next().value;
        const names = [
          area.zh,
          area.short,
          [...area.zh].join(' '),
          `${area.code}${area.zh}`,
          `${area.zh}总工会`,
          `\u3000${area.zh}`,
        ];
        return { code: area.code, name: names[style] ?? area.zh };
      });
    const total = { code: choice.region, name: '合  计' };
    const body = [
      ...(choice.total === 'first' ? [total] : []),
      ...areas,
      ...(choice.direct ? [{ code: `${choice.region}D`, name: '省（区）直及产业' }] : []),
      ...(choice.total === 'last' ? [total] : []),
    ];
    const table: CellContent[][] = [
      ...heads,
      ...body.map((line, at) =>
        all.map((column): CellContent => {
          if (column === label) return line.name;
          if (codeColumn.includes(column)) {
            if (line.code.endsWith('D')) return null;
            return choice.codes === 'numbers' ? Number(line.code) : line.code;
          }
          if (before.includes(column)) return at + 1;
          return after.includes(column) ? null : 1000 + at * 37 + all.indexOf(column);
        }),
      ),
    ];
    const titles: CellContent[][] = [
      [`${year}年${form.title.zh}统计表`],
      ...Array.from({ length: choice.blankTitleRows }, () => [null]),
    ];
    const turned = choice.transposed
      ? (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null))
      : table;
    const [lineStart, itemStart] = choice.transposed ? [0, titles.length] : [titles.length, 0];
    return {
      sheet: sheetOf([...titles, ...turned]),
      form: form.id,
      region: choice.region,
      year,
      lines: body.map((line, at) => `${line.code}@${lineStart + heads.length + at}`),
      items: all.flatMap((column, at) => {
        if (column.key === null) return [];
        const [indicator, period] = column.key.split('/');
        return [`${indicator}/${period ?? 'current'}@${itemStart + at}x${column.scale}`];
      }),
    };
  });
