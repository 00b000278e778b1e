import { childrenOf } from '../../../../src/catalogue/areas';
import { indicatorOf } from '../../../../src/catalogue/indicators';
import { itemsOf } from '../../../../src/forms/definition';
import { nameOf, office, zh } from './office';
import type { FormDefinition, FormItem } from '../../../../src/forms/definition';
import type { CellContent } from '../../../../src/forms/sheet';
import type { Column, Draft, Known, Office, Row } from './office';

const sheet = 'Sheet1';

const unitText = (code: string): string => indicatorOf(code)?.unit ?? '';

/** Another name of the indicator, where it has one. */
function wordingOf(draft: Draft, code: string): string {
  const names = indicatorOf(code)?.synonyms ?? [];
  return names.length === 0 ? nameOf(code) : draft.pick(names);
}

function shuffled<T>(draft: Draft, given: readonly T[]): readonly T[] {
  const left = [...given];
  return given.map(() => left.splice(draft.random.below(left.length), 1)[0] as T);
}

function titled(draft: Draft, form: FormDefinition): CellContent[][] {
  const words = draft.pick([form.title.zh, `${form.title.zh}统计表`]);
  return [[draft.pick([`广西${draft.year}年度${words}`, `${draft.year}年${words}`])], [null]];
}

/** The areas with a total that adds up what can be added. */
function rowsWithTotal(draft: Draft): readonly Row[] {
  const { areas } = draft;
  return [draft.total(areas), ...draft.rows(areas)];
}

/** A figure put at a cell of the sheet, and noted with what it is of. */
function figureAt(
  draft: Draft,
  form: FormDefinition,
  [row, column]: readonly [row: number, column: number],
  field: Pick<Known, 'area' | 'indicator' | 'period'>,
): CellContent {
  const value = draft.figure(field.area, field.indicator, field.period);
  draft.known.push({ sheet, row, column, form: form.id, ...field, value });
  return value;
}

const isSummed = ({ aggregate }: FormItem): boolean => aggregate.kind === 'sum';

/** How an office may keep any form: by what is peculiar to it. */
export const variants: Readonly<Record<string, (draft: Draft, form: FormDefinition) => Office>> = {
  'its own names, another order, columns of its own': (draft, form) => {
    const columns: readonly Column[] = [
      ...shuffled(draft, itemsOf(form)).map(({ indicator }) =>
        draft.column(indicator, [`${wordingOf(draft, indicator)}（${unitText(indicator)}）`]),
      ),
      { levels: ['备注'], own: () => null },
      { levels: ['联系人'], own: () => '张' },
    ];
    const table = draft.table(
      sheet,
      form.id,
      ['序号', '地区'],
      columns,
      draft.rows().map((row, at) => ({
        ...row,
        labels: [at + 1, ...row.labels],
      })),
      { top: 2 },
    );
    return office(draft, [[sheet, [...titled(draft, form), ...table]]]);
  },

  'heads of two levels by group, units below': (draft, form) => {
    const columns = form.groups.flatMap((group) =>
      group.items
        .filter(isSummed)
        .map(({ indicator, indent }) =>
          draft.column(indicator, [
            group.title.zh.replace(/^[一二三四五六七八九十]+、/u, ''),
            `${indent === 1 ? '其中：' : ''}${nameOf(indicator)}`,
            unitText(indicator),
          ]),
        ),
    );
    const table = draft.table(sheet, form.id, ['地区'], columns, rowsWithTotal(draft), { top: 2 });
    return office(draft, [[sheet, [...titled(draft, form), ...table]]]);
  },

  'this year and last under each name': (draft, form) => {
    const columns = itemsOf(form).flatMap(({ indicator }) =>
      (['current', 'prior'] as const).map((period) =>
        draft.column(indicator, [nameOf(indicator), period === 'current' ? '本年' : '上年'], { period }),
      ),
    );
    const table = draft.table(sheet, form.id, ['单位'], columns, draft.rows(), { top: 2 });
    return office(draft, [[sheet, [...titled(draft, form), ...table]]]);
  },

  'indicators down, areas across': (draft, form) => {
    const codes = childrenOf('450000').map(({ code }) => code);
    const items = itemsOf(form);
    const top = 2;
    const body = items.map(({ indicator, indent }, at): CellContent[] => [
      `${indent === 1 ? '　其中：' : ''}${nameOf(indicator)}`,
      unitText(indicator),
      ...codes.map((area, across) =>
        figureAt(draft, form, [top + 1 + at, 2 + across], { area, indicator, period: 'current' }),
      ),
    ]);
    return office(draft, [
      [sheet, [...titled(draft, form), ['指标名称', '计量单位', ...codes.map(zh)], ...body]],
    ]);
  },

  'one unit’s return, names of its own, without codes': (draft, form) => {
    const area = draft.pick(childrenOf('450000').map(({ code }) => code));
    const items = itemsOf(form);
    const top = 3;
    const body = items.map(({ indicator, indent }, at): CellContent[] => [
      `${indent === 1 ? '其中：' : ''}${wordingOf(draft, indicator)}`,
      unitText(indicator),
      ...(['current', 'prior'] as const).map((period, across) =>
        figureAt(draft, form, [top + 1 + at, 2 + across], { area, indicator, period }),
      ),
    ]);
    return office(draft, [
      [
        sheet,
        [
          [`${draft.year}年度${form.title.zh}`],
          [null],
          [`填报单位：${zh(area)}总工会`],
          ['指标', '单位', '本年数', '上年数'],
          ...body,
        ],
      ],
    ]);
  },

  'some of its items, larger units, a title of few words': (draft, form) => {
    const some = shuffled(draft, itemsOf(form).filter(isSummed)).slice(0, 8);
    const larger: Readonly<Record<string, string>> = { 人: '万人', 人次: '万人次', 万元: '元' };
    const columns = some.map(({ indicator }) => {
      const unit = larger[unitText(indicator)];
      const name = wordingOf(draft, indicator);
      return unit === undefined
        ? draft.column(indicator, [name])
        : draft.column(indicator, [`${name}（${unit}）`], { unit });
    });
    const table = draft.table(
      sheet,
      form.id,
      ['地区', '代码'],
      columns,
      draft.rows().map((row) => ({
        ...row,
        labels: [...row.labels, row.code ?? null],
      })),
      { top: 2 },
    );
    return office(draft, [[sheet, [[`${draft.year}年广西工会${form.short.zh}统计表`], [null], ...table]]]);
  },
};
