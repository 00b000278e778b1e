import { screen, within } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import { unitChoices, withIndicator, withItem, withLine } from '../../src/taskpane/binding/draft';
import { renderPane } from './renderPane';
import type { BindingProposal } from '../../src/app/appState';
import type { Binding } from '../../src/forms/binding';

const binding: Binding = {
  form: 'membership',
  year: 2013,
  region: '510000',
  layout: 'area',
  sheet: '年报',
  lineAxis: 'rows',
  areas: [{ code: '510100', role: 'area', index: 4 }],
  items: [{ indicator: 'M09', index: 2, period: 'current', scale: 10_000 }],
  origin: 'recognised',
};

const proposal: BindingProposal = {
  binding,
  doubts: [{ kind: 'few_areas', found: 1, due: 21 }],
  labels: [
    { axis: 'line', index: 4, label: '成都' },
    { axis: 'line', index: 5, label: '小计' },
    { axis: 'item', index: 2, label: '会员（万人）' },
    { axis: 'item', index: 3, label: '备注' },
  ],
  notes: [
    { kind: 'year_from', source: 'title' },
    { kind: 'transposed' },
    { kind: 'unit_assumed', indicator: 'M10', unit: '人' },
    { kind: 'unit_differs', indicator: 'M10', text: '万户' },
    { kind: 'converted', indicator: 'M09', scale: 10_000 },
    { kind: 'converted', indicator: 'M09', scale: 12 },
    { kind: 'similar_name', indicator: 'M09', text: '会员数目' },
    { kind: 'code_over_name', index: 4, text: '成都', area: '510300' },
    { kind: 'former_name', index: 6, text: '射洪县', area: '510981', year: 2019 },
    { kind: 'several_direct', rows: 2 },
  ],
  unmatched: {
    lines: [{ index: 5, text: '小计', reason: 'subtotal' }],
    items: [{ index: 3, text: '备注', reason: 'remark' }],
    areas: ['510300'],
    indicators: ['M01'],
  },
};

describe('a recognised sheet', () => {
  const lang = 'zh';
  const texts = createTexts(lang);
  const say = texts.settings.binding;

  it('is shown as it was read, corrected and confirmed once', async () => {
    const { app, user } = renderPane({ proposals: [proposal] }, lang);
    expect(screen.getByText(say.intro('年报'))).toBeVisible();
    await user.click(screen.getByText(say.items('1'), { selector: 'summary' }));
    await user.click(screen.getByText(say.lines('1'), { selector: 'summary' }));
    expect(screen.getByRole('combobox', { name: say.unitOf('会员（万人）') })).toHaveValue('10000');
    await user.selectOptions(screen.getByRole('combobox', { name: say.unitOf('会员（万人）') }), '1');
    await user.selectOptions(screen.getByRole('combobox', { name: say.slotOf('会员（万人）') }), 'prior');
    await user.selectOptions(screen.getByRole('combobox', { name: say.indicatorOf('备注') }), 'M10');
    await user.selectOptions(screen.getByRole('combobox', { name: say.lineOf('小计') }), '510000');
    await user.selectOptions(screen.getByRole('combobox', { name: say.lineOf('成都') }), '');
    await user.click(screen.getByRole('button', { name: say.confirm }));
    expect(app.calls).toEqual([
      [
        'confirmBindings',
        [
          {
            ...binding,
            origin: 'confirmed',
            areas: [{ code: '510000', role: 'total', index: 5 }],
            items: [
              { indicator: 'M09', index: 2, period: 'prior', scale: 1 },
              { indicator: 'M10', index: 3, period: 'current', scale: 1 },
            ],
          },
        ],
      ],
    ]);
  });

  it('says how it was read: units assumed and converted, names only similar, where the year is from', async () => {
    const { user } = renderPane({ proposals: [proposal] }, lang);
    await user.click(screen.getByText(texts.recognition.notesTitle('10'), { selector: 'summary' }));
    const list = screen.getByRole('list', { name: texts.recognition.notesTitle('10') });
    const said = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    const { notes } = texts.recognition;
    const members = '会员人数';
    expect(new Set(said).size).toBe(10);
    expect(said[0]).toBe(notes.year_from(texts.recognition.yearSources.title));
    expect(said[4]).toContain('万人');
    expect(said[5]).toBe(notes.converted(members, '× 12'));
    expect(said[6]).toBe(notes.similar_name(members, '会员数目'));
    expect(said[7]).toContain('第 5 行');
  });

  it('lists both ways what found no counterpart, with the reason', async () => {
    const { user } = renderPane({ proposals: [proposal] }, lang);
    const say = texts.recognition;
    await user.click(screen.getByText(say.hereOnly('2'), { selector: 'summary' }));
    await user.click(screen.getByText(say.formOnly('2'), { selector: 'summary' }));
    const here = within(screen.getByRole('list', { name: say.hereOnly('2') })).getAllByRole('listitem');
    expect(here[0]).toHaveTextContent(texts.labels.unread('subtotal'));
    expect(here[0]).toHaveTextContent('6');
    expect(here[1]).toHaveTextContent(texts.labels.unread('remark'));
    expect(here[1]).toHaveTextContent('D');
    expect(screen.getByText(say.missingAreas('自贡市'))).toBeVisible();
    expect(screen.getByText(say.missingIndicators(texts.labels.indicator('M01')))).toBeVisible();
  });

  it('lists what is to be decided and the rows that are left out before the button', () => {
    renderPane({ proposals: [proposal] }, lang);
    const doubts = screen.getByRole('list', { name: texts.recognition.doubtsTitle });
    expect(doubts).toHaveTextContent('本地区应有 21 个地区，表中只有 1 个');
    const rows = screen.getByRole('list', { name: texts.recognition.unreadRows('1') });
    expect(rows).toBeVisible();
    expect(rows).toHaveTextContent('6 小计：小计，不采用');
    const confirm = screen.getByRole('button', { name: say.confirm });
    for (const list of [doubts, rows]) {
      expect(list.compareDocumentPosition(confirm) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    }
  });

  it('colours what is read in the sheet, takes the colour off, and confirms several forms at once', async () => {
    const other: BindingProposal = { ...proposal, binding: { ...binding, form: 'contracts' }, doubts: [] };
    const { app, user } = renderPane({ proposals: [proposal, other] }, lang);
    const both = [proposal.binding, other.binding];
    await user.click(screen.getByRole('button', { name: say.mark }));
    await user.click(screen.getByRole('button', { name: say.unmark }));
    await user.click(screen.getByRole('button', { name: say.confirm }));
    expect(app.calls).toEqual([
      ['markRead', both, true],
      ['markRead', both, false],
      ['confirmBindings', both.map((each) => ({ ...each, origin: 'confirmed' }))],
    ]);
  });

  it('cannot be confirmed without a line', async () => {
    const { user } = renderPane({ proposals: [proposal] }, lang);
    await user.click(screen.getByText(say.lines('1'), { selector: 'summary' }));
    await user.selectOptions(screen.getByRole('combobox', { name: say.lineOf('成都') }), '');
    expect(screen.getByRole('button', { name: say.confirm })).toBeDisabled();
  });
});

describe('a draft of a binding', () => {
  it('keeps rows and columns in their order', () => {
    const wider = withIndicator(binding, { index: 0 }, 'M10');
    expect(wider.items.map(({ index }) => index)).toEqual([0, 2]);
    expect(
      withLine(binding, { index: 1 }, { code: '510000', role: 'total' }).areas.map(({ index }) => index),
    ).toEqual([1, 4]);
  });

  it('starts from the own unit where the indicator changes, and keeps it where it does not', () => {
    expect(withIndicator(binding, { index: 2 }, 'M10').items[0]?.scale).toBe(1);
    expect(withIndicator(binding, { index: 2 }, 'M09').items[0]?.scale).toBe(10_000);
  });

  it('lets go of a column that is not used', () => {
    expect(withIndicator(binding, { index: 2 }, null).items).toEqual([]);
    expect(withItem(binding, { index: 9 }, { scale: 1 })).toEqual(binding);
  });

  it('offers the units of the same base with their scale', () => {
    expect(unitChoices('M09').map(({ unit, scale }) => [unit.code, scale])).toEqual([
      ['人', 1],
      ['万人', 10_000],
    ]);
    expect(unitChoices('A11').map(({ unit, scale }) => [unit.code, scale])).toEqual([
      ['元', 0.0001],
      ['万元', 1],
      ['亿元', 10_000],
    ]);
    expect(unitChoices('none')).toEqual([]);
  });
});
