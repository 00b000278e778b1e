import { screen, within } from '@testing-library/react';
import { createDataset } from '../../src/dataset/dataset';
import { createTexts } from '../../src/i18n';
import { observation } from './fakeApp';
import { renderPane } from './renderPane';
import type { Rendered } from './renderPane';
import type { Dataset } from '../../src/dataset/dataset';
import type { Lang } from '../../src/i18n';

const dataset = createDataset({
  observations: [
    observation({ doubt: 'D1' }),
    observation({
      period: { kind: 'point', text: '2012-12-31' },
      value: 900_000,
      source: { doc: '004', line: 7, asPrinted: '90万' },
    }),
    observation({
      area: '450200',
      indicator: 'A11',
      value: 5_000_000,
      unit: '元',
      period: { kind: 'year', text: '2012' },
      qualifier: 'about',
      source: { doc: '002', line: 3, asPrinted: '500万元' },
    }),
  ],
  doubts: [
    {
      id: 'D1',
      doc: '001',
      line: 12,
      indicator: 'M09',
      kind: 'growth_as_ratio',
      foundBy: 'self-check',
      arithmetic: { zh: '83.2÷40 = 2.08', en: '83.2 / 40 = 2.08' },
      reading: { zh: '增长率按倍数写', en: 'Growth is stated as a ratio' },
    },
  ],
});

async function open(lang: Lang, data: Dataset = dataset): Promise<Rendered> {
  const rendered = renderPane({ dataset: data }, lang);
  await rendered.user.click(screen.getByRole('tab', { name: rendered.texts.shell.tabs.data }));
  return rendered;
}

describe('the data view', () => {
  const lang = 'zh';
  const texts = createTexts(lang);

  it('finds figures as one types, by pinyin initials too', async () => {
    const { user } = await open(lang);
    expect(screen.getByText(texts.data.results('3'))).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), 'gl');
    expect(await screen.findByText(texts.data.results('2'))).toBeVisible();
    expect(
      within(screen.getByRole('listbox', { name: texts.data.list })).getAllByRole('option'),
    ).toHaveLength(2);
  });

  it('says so when nothing is found', async () => {
    const { user } = await open(lang);
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), 'qqqqqq');
    expect(await screen.findByText(texts.data.noResults)).toBeVisible();
  });

  it('shows a figure with its period, source, wording and what is doubtful about it', async () => {
    const { user } = await open(lang);
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), '桂林 2007');
    const detail = within(await screen.findByRole('region', { name: /450300|桂林市|Guilin/ }));
    expect(detail.getByText('83.2万人')).toBeVisible();
    expect(detail.getByText(texts.labels.reference({ doc: '001', line: 12 }))).toBeVisible();
    expect(detail.getByText(/= 2\.08/)).toHaveTextContent('增长率按倍数写');
  });

  it('draws the series with a name and the same values as a table', async () => {
    const { user } = await open(lang);
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), '桂林');
    const chart = await screen.findByRole('img');
    expect(chart).toHaveAccessibleName(/2/);
    await user.click(screen.getByText(texts.data.seriesTable, { selector: 'summary' }));
    const table = screen.getByRole('table', { name: texts.data.seriesTable });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('narrows by document and clears that again', async () => {
    const { user } = await open(lang);
    await user.click(screen.getByText(texts.check.filter));
    await user.selectOptions(screen.getByRole('combobox', { name: texts.data.facets.document }), '002');
    expect(screen.getByText(texts.data.results('1'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.data.clearFacets }));
    expect(screen.getByText(texts.data.results('3'))).toBeVisible();
  });

  it('inserts a figure in its indicator’s unit with its source beside it', async () => {
    const { app, user } = await open(lang);
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), '500万元');
    await user.click(await screen.findByRole('button', { name: texts.data.insert }));
    const source = `${texts.labels.source({ doc: '002', line: 3 }, dataset.documents)} ${texts.words.printed('500万元')}`;
    expect(app.calls).toEqual([['insert', [[500, source]]]]);
  });

  it('inserts places down and years across, each row with its sources', async () => {
    const { app, user } = await open(lang);
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), '桂林');
    await user.click(await screen.findByRole('button', { name: texts.data.insertBlock }));
    const [, block] = app.calls[0] ?? [];
    const { insertHead, yearOf } = texts.data;
    expect(block).toEqual([
      [insertHead.code, insertHead.area, yearOf(2007), yearOf(2012), insertHead.source],
      ['450300', '桂林市', 832_000, 900_000, expect.stringContaining('001')],
    ]);
  });

  it('hands a CSV over as text, in whichever encoding Excel saved it', async () => {
    const { app, user } = await open(lang);
    await user.click(screen.getByText(texts.data.open));
    await user.selectOptions(screen.getByRole('combobox', { name: texts.data.mode }), 'replace');
    // 人 in GB 18030.
    const file = new File([new Uint8Array([0xc8, 0xcb])], 'mine.csv', { type: 'text/csv' });
    await user.upload(screen.getByLabelText(texts.data.openFile), file);
    await screen.findByText(texts.data.results('3'));
    expect(app.calls).toEqual([['loadData', 'mine.csv', '人', 'replace']]);
  });
});

it('draws a few rows of a hundred thousand and walks them with the keyboard', async () => {
  const many = createDataset({
    observations: Array.from({ length: 100_000 }, (_, index) =>
      observation({ value: index, source: { doc: '001', line: index + 1, asPrinted: String(index) } }),
    ),
  });
  const { user, texts } = await open('zh', many);
  const list = screen.getByRole('listbox', { name: texts.data.list });
  expect(within(list).getAllByRole('option').length).toBeLessThan(20);
  list.focus();
  await user.keyboard('{End}');
  const last = within(list).getByRole('option', { selected: true });
  expect(last).toHaveAttribute('aria-posinset', '100000');
  expect(list).toHaveAttribute('aria-activedescendant', last.id);
});
