import { screen } from '@testing-library/react';
import { emptyState } from '../../src/app/state';
import { createDataset } from '../../src/dataset/dataset';
import { views } from '../../src/taskpane/shell/view';
import { rules } from '../../src/validation/catalogue';
import { spoken } from '../support/spoken';
import { finding, observation, reading, result } from './fakeApp';
import { renderPane } from './renderPane';
import type { AppState } from '../../src/app/appState';

// What stands in a sheet or in a document, or is printed under a form, stays as it was written.
const written = [
  reading.sheet,
  '83.2万人',
  '51.13万',
  ...rules.map(({ relation }) => relation).filter((relation) => relation !== ''),
];

const chineseIn = (container: HTMLElement): readonly string[] =>
  spoken(container).filter((text) =>
    /\p{Script=Han}/u.test(written.reduce((rest, one) => rest.replaceAll(one, ''), text)),
  );

const checked: Partial<AppState> = {
  checked: {
    reading,
    result: result(
      [finding(), finding({ id: 'e', severity: 'error' })],
      [
        {
          rule: 'R42',
          sheet: reading.sheet,
          cell: 'D13',
          area: '511300',
          indicator: 'M09',
          reason: 'no_prior',
        },
      ],
    ),
    at: '2013-10-20T08:00:00Z',
  },
  preview: { sheet: reading.sheet, creates: true, current: 1, prior: 1, untouched: 1, sources: [] },
  saved: { ...emptyState, rules: [{ kind: 'off', rule: 'R42' }] },
  lastYearFindings: 3,
  selected: {
    sheet: reading.sheet,
    cell: 'E12',
    area: '511000',
    indicator: 'M09',
    period: 'prior',
    provenance: {
      kind: 'dataset',
      doc: '004',
      line: 104,
      asPrinted: '51.13万',
      period: '2012-12-31',
      qualifier: 'exact',
    },
  },
};

const recognised: Partial<AppState> = {
  proposals: [
    {
      doubts: [{ kind: 'few_areas', found: 1, due: 21 }],
      binding: {
        form: 'membership',
        year: 2013,
        region: '510000',
        layout: 'area',
        sheet: 'Return',
        lineAxis: 'rows',
        areas: [{ code: '510100', role: 'area', index: 4 }],
        items: [{ indicator: 'M09', index: 2, period: 'current', scale: 10_000 }],
        origin: 'recognised',
      },
      labels: [
        { axis: 'line', index: 4, label: 'Chengdu' },
        { axis: 'line', index: 5, label: 'Subtotal' },
        { axis: 'item', index: 2, label: 'Members' },
      ],
      notes: [
        { kind: 'unit_assumed', indicator: 'M10', unit: '人' },
        { kind: 'converted', indicator: 'M09', scale: 10_000 },
        { kind: 'code_over_name', index: 4, text: 'Zigong', area: '510300' },
      ],
      unmatched: {
        lines: [{ index: 5, text: 'Subtotal', reason: 'subtotal' }],
        items: [{ index: 3, text: 'Remarks', reason: 'remark' }],
        areas: ['510300'],
        indicators: ['M01'],
      },
    },
  ],
};

const dataset = createDataset({
  observations: [observation({ doubt: 'D1' })],
  doubts: [
    {
      id: 'D1',
      doc: '001',
      line: 12,
      indicator: 'M09',
      kind: 'growth_as_ratio',
      foundBy: 'self-check',
      arithmetic: { zh: '83.2 / 40 = 2.08', en: '83.2 / 40 = 2.08' },
      reading: { zh: '增长率按倍数写', en: 'Growth is stated as a ratio' },
    },
  ],
});

it.each([
  ['a checked form and a figure with its source', checked],
  ['a sheet that was recognised', recognised],
])('in English no view says anything in Chinese: %s', async (_, state) => {
  const { user, container, texts } = renderPane(state, 'en');
  for (const view of views) {
    await user.click(screen.getByRole('tab', { name: new RegExp(texts.shell.tabs[view]) }));
  }
  expect(spoken(container).length).toBeGreaterThan(60);
  expect(chineseIn(container)).toEqual([]);
});

it('in English a figure is found and told of in English, its wording left as printed', async () => {
  const { user, container, texts } = renderPane({ dataset }, 'en');
  await user.click(screen.getByRole('tab', { name: texts.shell.tabs.data }));
  await user.type(screen.getByRole('searchbox', { name: texts.data.search }), 'Guilin 2007');
  expect(await screen.findByRole('region', { name: /Guilin/ })).toHaveTextContent(
    'Growth is stated as a ratio',
  );
  expect(chineseIn(container)).toEqual([]);
});
