import { screen, within } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import { appState, observation } from './fakeApp';
import { renderPane } from './renderPane';
import { createDataset } from '../../src/dataset/dataset';

const preview = {
  sheet: '会员组织2013四川',
  creates: true,
  current: 3,
  prior: 40,
  untouched: 2,
  sources: [{ provenance: 'dataset', name: '004', cells: 43 }],
} as const;

const documents = appState().dataset.documents;

describe('the fill view', () => {
  const lang = 'zh';
  const texts = createTexts(lang);

  it('says how many figures are known, from how many documents, and that nothing leaves the machine', () => {
    const dataset = createDataset({
      observations: [observation(), observation({ source: { doc: '004', line: 1, asPrinted: '1' } })],
    });
    renderPane({ dataset }, lang);
    expect(screen.getByText(texts.fill.datasetStatus('2', '2'))).toBeVisible();
    expect(screen.getByText(texts.shell.offline)).toBeVisible();
  });

  it('prints the span of the statistical year', () => {
    renderPane({}, lang);
    expect(screen.getByText(texts.labels.year(2013))).toBeVisible();
  });

  it('chooses the form, the year and the layout', async () => {
    const { app, user } = renderPane({}, lang);
    await user.selectOptions(screen.getByRole('combobox', { name: texts.fill.form }), 'aid');
    await user.selectOptions(screen.getByRole('combobox', { name: texts.fill.layout }), 'indicator');
    const year = screen.getByRole('spinbutton', { name: texts.fill.year });
    await user.clear(year);
    await user.type(year, '2012');
    expect(app.calls).toEqual([
      ['choose', { form: 'aid' }],
      ['choose', { layout: 'indicator', areas: null }],
      ['choose', { year: 2012 }],
    ]);
  });

  it('refuses a year that is none, and says which are', async () => {
    const { app, user } = renderPane({}, lang);
    const year = screen.getByRole('spinbutton', { name: texts.fill.year });
    await user.clear(year);
    await user.type(year, '12');
    expect(screen.getByText(texts.fill.yearRefused(1990, 2100))).toBeVisible();
    expect(app.calls).toEqual([]);
  });

  it('opens the regions with those that there are figures about, finds one by pinyin, takes it by keyboard', async () => {
    const dataset = createDataset({ observations: [observation(), observation({ area: '511000' })] });
    const { app, user } = renderPane({ dataset }, lang);
    const region = screen.getByRole('combobox', { name: texts.fill.region });
    await user.click(region);
    const first = within(screen.getByRole('listbox')).getAllByRole('option').slice(0, 2);
    expect(first.map(({ textContent }) => textContent)).toEqual([
      // The dataset's regions before all others.
      expect.stringContaining('450000'),
      expect.stringContaining('510000'),
    ]);
    await user.keyboard('gx');
    await user.keyboard('{Enter}');
    expect(app.calls).toEqual([['choose', { region: '450000', areas: null }]]);
  });

  it('says so when no region fits', async () => {
    const { user } = renderPane({}, lang);
    await user.click(screen.getByRole('combobox', { name: texts.fill.region }));
    await user.keyboard('zzzz');
    expect(screen.getByText(texts.fill.regionNone)).toBeVisible();
  });

  it('leaves areas out, one by one', async () => {
    const { app, user } = renderPane({}, lang);
    await user.click(screen.getByText(new RegExp(texts.fill.areasAll('21').replace(/[()]/g, '.'))));
    await user.click(screen.getByRole('checkbox', { name: '成都市' }));
    const [, chosen] = app.calls[0] ?? [];
    expect(chosen).toEqual({ areas: expect.not.arrayContaining(['510100']) });
    expect((chosen as { areas: readonly string[] }).areas).toHaveLength(20);
  });

  it('shows what a fill would write, from where, and fills at one press', async () => {
    const { app, user } = renderPane({ preview }, lang);
    expect(screen.getByText(texts.fill.previewNew(preview.sheet))).toBeVisible();
    expect(
      screen.getByText(
        [texts.fill.previewCurrent('3'), texts.fill.previewPrior('40'), texts.fill.previewKept('2')].join(
          ' · ',
        ),
      ),
    ).toBeVisible();
    expect(screen.getByText(texts.fill.previewSource.dataset('004', '43'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.actions.fill }));
    expect(app.calls).toEqual([['fill']]);
  });

  it('takes the last fill back and nothing else', async () => {
    const entry = { at: '', sheet: 's', cell: 'A1', old: null, new: 1, reason: '' };
    const { app, user } = renderPane(
      {
        log: [
          { ...entry, action: 'fill', batch: 'first' },
          { ...entry, action: 'correction', batch: 'later' },
        ],
        undoable: ['first', 'later'],
      },
      lang,
    );
    await user.click(screen.getByRole('button', { name: texts.fill.undo }));
    expect(app.calls).toEqual([['undo', 'first']]);
  });

  it('loads last year’s file and forgets it', async () => {
    const { app, user } = renderPane({}, lang);
    const file = new File([new Uint8Array([1, 2, 3])], '2012.xlsx');
    await user.upload(screen.getByLabelText(texts.fill.priorChoose), file);
    expect(app.calls).toEqual([['loadPrior', '2012.xlsx', new Uint8Array([1, 2, 3])]]);
    const priors = [{ file: '2012.xlsx', form: 'membership', year: 2012, figures: [] }];
    const { saved } = app.getState();
    app.set({ saved: { ...saved, priors } });
    expect(await screen.findByText(texts.fill.priorLoaded('2012.xlsx', '2012', '0'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.actions.forgetPriors }));
    expect(app.calls.at(-1)).toEqual(['forgetPriors']);
  });

  it('says of the selected cell what it means and where its figure was printed', () => {
    renderPane(
      {
        selected: {
          sheet: '会员组织2013四川',
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
      },
      lang,
    );
    expect(screen.getByText(texts.labels.source({ doc: '004', line: 104 }, documents))).toBeVisible();
    expect(screen.getByText('51.13万')).toBeVisible();
    expect(screen.getByText('2012年12月31日')).toBeVisible();
  });
});

describe('the first time on a machine', () => {
  const lang = 'zh';
  const texts = createTexts(lang);

  beforeEach(() => Object.assign(globalThis, { Office: { context: {} } }));
  afterEach(() => localStorage.clear());

  it('asks once which level the union is, and lays the form out for it', async () => {
    const { app, user } = renderPane({}, lang);
    await user.click(screen.getByRole('button', { name: texts.fill.first.levels.county }));
    expect(app.calls).toContainEqual(['choose', { layout: 'indicator', areas: null }]);
    expect(screen.getByText(texts.fill.first.next)).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.fill.first.close }));
    expect(screen.queryByRole('group', { name: texts.fill.first.title })).toBeNull();
  });

  it('asks no more once something has been chosen', () => {
    localStorage.setItem('union-statistics.choice', '{}');
    renderPane({}, lang);
    expect(screen.queryByRole('group', { name: texts.fill.first.title })).toBeNull();
  });
});
