import { screen, within } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import {
  columnOf,
  emptyDraft,
  parametersOf,
  requestOf,
  withCell,
  withParameter,
} from '../../src/taskpane/screening/draft';
import { renderPane } from './renderPane';
import type { AppState } from '../../src/app/appState';
import type { Screening } from '../../src/app/screening';
import type { Lang } from '../../src/i18n';
import type { Rendered } from './renderPane';

const columns = { sheet: '清单', id: 1, prev: 2, curr: 3 };
const screening: Screening = {
  request: { columns, method: { method: 'hb' } },
  parameters: { U: 0.3, A: 0.05, C: 7, quantile: 7 },
  outcome: 'ok',
  rows: 30,
  n: 27,
  headRows: 2,
  leftOut: [
    { cause: 'prior_zero', rows: [{ id: '丙厂', cell: 'D15' }] },
    { cause: 'current_text', rows: [{ id: '', cell: 'D16' }] },
  ],
  findings: [
    {
      id: '甲厂',
      cell: 'D9',
      prev: 1259,
      curr: 3927,
      ratio: 3927 / 1259,
      score: 23.94,
      expected: [1183.8, 1409.2],
    },
    { id: '乙厂', cell: 'D19', prev: 1000, curr: 500, ratio: 0.5, score: -9, expected: [900, 1100] },
  ],
};

async function open(lang: Lang, state: Partial<AppState> = {}): Promise<Rendered> {
  const rendered = renderPane(state, lang);
  await rendered.user.click(screen.getByRole('tab', { name: rendered.texts.shell.tabs.check }));
  await rendered.user.click(screen.getByText(rendered.texts.screening.title, { selector: 'summary' }));
  return rendered;
}

describe('screening a list', () => {
  const lang = 'zh';
  const texts = createTexts(lang);
  const say = texts.screening;

  it('takes the columns of the cells that the person selects, one by one', async () => {
    const { app, user } = await open(lang);
    expect(screen.getByText(say.sheetNone)).toBeVisible();
    for (const [kind, column] of [
      ['id', 1],
      ['prev', 2],
      ['curr', 3],
    ] as const) {
      app.set({ cell: { sheet: '清单', row: 6, column } });
      await user.click(screen.getByRole('button', { name: say.takeOf(say.columns[kind]) }));
    }
    expect(screen.getByText(say.sheet('清单'))).toBeVisible();
    app.set({ cell: { sheet: '封面', row: 0, column: 0 } });
    await user.click(screen.getByRole('button', { name: say.go }));
    expect(app.calls).toEqual([['screen', { columns, method: { method: 'hb' } }]]);
  });

  it('takes letters as well, says which are wrong, and asks only what was changed of the method', async () => {
    const { app, user } = await open(lang, { cell: { sheet: '清单', row: 0, column: 9 } });
    const [id, prev, curr] = (['id', 'prev', 'curr'] as const).map((kind) =>
      screen.getByRole('textbox', { name: say.columns[kind] }),
    );
    if (!id || !prev || !curr) throw new Error('three fields are needed');
    await user.type(id, 'b');
    await user.type(prev, '2');
    expect(screen.getByText(say.wrongColumn)).toBeVisible();
    expect(screen.getByRole('button', { name: say.go })).toBeDisabled();
    await user.clear(prev);
    await user.type(prev, 'C');
    await user.type(curr, 'D');
    await user.selectOptions(screen.getByRole('combobox', { name: say.method }), 'growth');
    const rise = screen.getByRole('spinbutton', { name: say.parameters.rise });
    expect(rise).toHaveValue(20);
    await user.clear(rise);
    await user.type(rise, '35{Enter}');
    await user.click(screen.getByRole('button', { name: say.go }));
    expect(app.calls).toEqual([['screen', { columns, method: { method: 'growth', rise: 0.35 } }]]);
  });

  it('lists what stands out, furthest first, with both figures and the range; a press selects the cell', async () => {
    const { app, user } = await open(lang, { screening });
    const items = within(screen.getByRole('list', { name: say.list })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent?.slice(0, 2))).toEqual(['甲厂', '乙厂']);
    expect(items[0]).toHaveTextContent(say.figures('1,259', '3,927', '+211.9%'));
    expect(items[0]).toHaveTextContent(say.expected('1,183.8', '1,409.2'));
    expect(items[0]).toHaveTextContent(say.scores.hb('23.94'));
    await user.click(screen.getByRole('button', { name: new RegExp(`^甲厂 · D9 `) }));
    expect(app.calls).toEqual([['goTo', '清单', 'D9']]);
  });

  it('counts who was left out by cause, each a press away', async () => {
    const { app, user } = await open(lang, { screening });
    expect(screen.getByText(say.leftOutTitle('2'))).toBeVisible();
    await user.click(screen.getByText(texts.check.group(say.leftOut.prior_zero, '1')));
    await user.click(screen.getByText(texts.check.group(say.leftOut.current_text, '1')));
    await user.click(
      screen.getByRole('button', {
        name: new RegExp(`^${say.place(say.noId, 'D16').replace(/[()]/g, '\\$&')}`),
      }),
    );
    expect(app.calls).toEqual([['goTo', '清单', 'D16']]);
  });

  it.each([
    [{ outcome: 'too_few', n: 5 }, say.outcome.too_few],
    [{ outcome: 'no_spread' }, say.outcome.no_spread],
    [{ outcome: 'ok' }, say.outcome.ok],
    [{ n: 0 }, say.noFigures],
    [{ outcome: 'ok', n: 6 }, say.few],
  ] as const)('says plainly %j', async (part, sentence) => {
    await open(lang, { screening: { ...screening, findings: [], ...part } });
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it('says when what is shown no longer belongs to what is chosen', async () => {
    await open(lang, { screening });
    expect(screen.getByText(say.stale)).toBeVisible();
  });
});

describe('a draft of a screening', () => {
  it.each([
    ['A', 0],
    [' aa ', 26],
    ['7', undefined],
    ['', undefined],
    ['c7', 2],
    ['XFD', 16_383],
    ['XFE', undefined],
  ])('reads %j as column %s', (letters, column) => {
    expect(columnOf(letters)).toBe(column);
  });

  it('lets columns of another sheet go', () => {
    const first = withCell(emptyDraft, 'id', { sheet: '甲', row: 0, column: 0 });
    const second = withCell(first, 'prev', { sheet: '甲', row: 5, column: 1 });
    expect(second.columns).toEqual({ id: 'A', prev: 'B', curr: '' });
    expect(withCell(second, 'curr', { sheet: '乙', row: 0, column: 2 })).toMatchObject({
      sheet: '乙',
      columns: { id: '', prev: '', curr: 'C' },
    });
  });

  it('keeps only parameters that make sense and differ from our defaults', () => {
    const [U, , C, quantile] = parametersOf(emptyDraft);
    if (!U || !C || !quantile) throw new Error('four parameters are needed');
    expect(U).toEqual({ name: 'U', value: 0.3, standard: 0.3 });
    expect(withParameter(emptyDraft, U, 2)).toBe(emptyDraft);
    expect(withParameter(emptyDraft, quantile, 5)).toBe(emptyDraft);
    const changed = withParameter(emptyDraft, C, 4);
    expect(changed.changed).toEqual({ C: 4 });
    expect(withParameter(changed, C, 7).changed).toEqual({});
    const asked = { ...changed, columns: { id: 'B', prev: 'C', curr: 'D' } };
    expect(requestOf(asked, '清单')).toEqual({ columns, method: { method: 'hb', C: 4 } });
    expect(requestOf(asked, null)).toBeNull();
  });
});
