import { screen } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import { unitChoices, withIndicator, withItem, withLine } from '../../src/taskpane/binding/draft';
import { renderPane } from './renderPane';
import type { BindingProposal } from '../../src/app/app';
import type { Binding } from '../../src/forms/binding';

const binding: Binding = {
  form: 'membership',
  year: 2013,
  region: '510000',
  layout: 'area',
  sheet: '年报',
  lineAxis: 'rows',
  lines: [{ code: '510100', role: 'area', index: 4 }],
  items: [{ indicator: 'M09', index: 2, slot: 'current', scale: 10_000 }],
  origin: 'recognised',
};

const proposal: BindingProposal = {
  binding,
  labels: [
    { axis: 'line', index: 4, label: '成都' },
    { axis: 'line', index: 5, label: '小计' },
    { axis: 'item', index: 2, label: '会员（万人）' },
    { axis: 'item', index: 3, label: '备注' },
  ],
};

describe.each(['zh', 'en'] as const)('a recognised sheet in %s', (lang) => {
  const texts = createTexts(lang);
  const say = texts.settings.binding;

  it('is shown as it was read, corrected and confirmed once', async () => {
    const { app, user } = renderPane({ proposal }, lang);
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
        'confirmBinding',
        {
          ...binding,
          origin: 'confirmed',
          lines: [{ code: '510000', role: 'total', index: 5 }],
          items: [
            { indicator: 'M09', index: 2, slot: 'prior', scale: 1 },
            { indicator: 'M10', index: 3, slot: 'current', scale: 1 },
          ],
        },
      ],
    ]);
  });

  it('cannot be confirmed without a line', async () => {
    const { user } = renderPane({ proposal }, lang);
    await user.click(screen.getByText(say.lines('1'), { selector: 'summary' }));
    await user.selectOptions(screen.getByRole('combobox', { name: say.lineOf('成都') }), '');
    expect(screen.getByRole('button', { name: say.confirm })).toBeDisabled();
  });
});

describe('a draft of a binding', () => {
  it('keeps rows and columns in their order', () => {
    const wider = withIndicator(binding, 0, 'M10');
    expect(wider.items.map(({ index }) => index)).toEqual([0, 2]);
    expect(withLine(binding, 1, { code: '510000', role: 'total' }).lines.map(({ index }) => index)).toEqual([
      1, 4,
    ]);
  });

  it('starts from the own unit where the indicator changes, and keeps it where it does not', () => {
    expect(withIndicator(binding, 2, 'M10').items[0]?.scale).toBe(1);
    expect(withIndicator(binding, 2, 'M09').items[0]?.scale).toBe(10_000);
  });

  it('lets go of a column that is not used', () => {
    expect(withIndicator(binding, 2, null).items).toEqual([]);
    expect(withItem(binding, 9, { scale: 1 })).toEqual(binding);
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
