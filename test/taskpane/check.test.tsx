import { screen, within } from '@testing-library/react';
import { createNumbers, createTexts } from '../../src/i18n';
import { emptyState } from '../../src/app/state';
import { fieldKey } from '../../src/forms/reading';
import type { Finding, Unchecked } from '../../src/validation/finding';
import { appState, finding, reading, result } from './fakeApp';
import { renderPane } from './renderPane';
import type { Rendered } from './renderPane';
import type { AppState } from '../../src/app/appState';
import type { Lang } from '../../src/i18n';
import type { Prior } from '../../src/dataset/prior';
import type { Entry } from '../../src/forms/reading';

const at = '2013-10-20T08:00:00.000Z';

async function open(
  lang: Lang,
  findings: readonly Finding[],
  unchecked: readonly Unchecked[] = [],
  state: Partial<AppState> = {},
): Promise<Rendered> {
  const checked = { reading, result: result(findings, unchecked), at };
  const rendered = renderPane({ checked, ...state }, lang);
  await rendered.user.click(
    screen.getByRole('tab', { name: new RegExp(`^${rendered.texts.shell.tabs.check}`) }),
  );
  return rendered;
}

const item = (part: Partial<Unchecked> = {}): Unchecked => ({
  rule: 'R42',
  sheet: reading.sheet,
  cell: 'D13',
  area: '511300',
  indicator: 'M09',
  reason: 'no_prior',
  ...part,
});

const documents = appState().dataset.documents;

describe('the check view', () => {
  const lang = 'zh';
  const texts = createTexts(lang);
  const numbers = createNumbers(lang);

  it('asks for a first check, then for another', async () => {
    const { app, user } = renderPane({}, lang);
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.check }));
    expect(screen.getByText(texts.check.never)).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.actions.check }));
    app.set({ checked: { reading, result: result([]), at } });
    await user.click(await screen.findByRole('button', { name: texts.check.again }));
    await user.click(screen.getByRole('button', { name: texts.actions.clearFlags }));
    expect(app.calls).toEqual([['check'], ['check'], ['clearFlags']]);
  });

  it('counts passed, failed and could not be checked apart', async () => {
    await open(lang, [finding()], [item(), item({ cell: 'D14' })]);
    const counts = within(screen.getByRole('region', { name: texts.check.counts }));
    const values = counts.getAllByRole('definition').map(({ textContent }) => textContent);
    const terms = counts.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toEqual([texts.check.left, texts.check.unchecked, texts.check.passed]);
    expect(values).toEqual(['1', '2', '120']);
  });

  it('groups findings by severity, each a list with its count', async () => {
    await open(lang, [
      finding({ id: 'a', severity: 'hint' }),
      finding({ id: 'b', severity: 'error' }),
      finding({ id: 'c', severity: 'error', cell: 'D13' }),
    ]);
    const heads = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent)
      .filter((head) => head !== null && /\d/.test(head));
    expect(heads).toEqual([
      texts.check.group(texts.labels.severity('error'), '2'),
      texts.check.group(texts.labels.severity('hint'), '1'),
    ]);
    const errors = screen.getByRole('list', { name: heads[0] ?? '' });
    expect(within(errors).getAllByRole('listitem')[0]).toHaveTextContent('D12');
  });

  it('jumps to the cell, and to a related one', async () => {
    const { app, user } = await open(lang, [finding()]);
    await user.click(screen.getByRole('button', { name: new RegExp(`${texts.check.jump('D12')}$`) }));
    await user.click(screen.getByText(texts.check.details));
    await user.click(screen.getByRole('button', { name: texts.check.jump('E12') }));
    expect(app.calls).toEqual([
      ['jump', 'R42|511000|M09'],
      ['jump', 'R42|511000|M09', 'E12'],
    ]);
  });

  it('offers the corrected figure and takes it back', async () => {
    const { app, user } = await open(lang, [finding()]);
    await user.click(screen.getByRole('button', { name: texts.check.accept('515,000') }));
    expect(app.calls).toEqual([['accept', 'R42|511000|M09']]);
    app.set({ notice: { kind: 'applied', cell: 'D12', value: 515_000 }, undoable: ['offer-1'] });
    await user.click(await screen.findByRole('button', { name: texts.check.undo }));
    expect(app.calls.at(-1)).toEqual(['undo', 'offer-1']);
  });

  it('shows last year’s figure with its period and source, and the expected range', async () => {
    await open(lang, [finding()]);
    expect(
      screen.getByText(new RegExp(texts.labels.source({ doc: '004', line: 104 }, documents))),
    ).toBeVisible();
    expect(screen.getByText(texts.check.range('409,040', '613,560'))).toBeVisible();
  });

  it('moves along the findings with Alt and the arrow keys', async () => {
    const { user } = await open(lang, [finding(), finding({ id: 'next', cell: 'D13', impact: 0.1 })]);
    const heads = screen.getAllByRole('button', { name: /D1[23]/ });
    heads[0]?.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(document.activeElement).toHaveAccessibleName(new RegExp(texts.check.jump('D13')));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(document.activeElement).toHaveAccessibleName(new RegExp(texts.check.jump('D12')));
  });

  it('narrows the findings by text, area and rule', async () => {
    const { user } = await open(lang, [
      finding(),
      finding({ id: 'other', rule: 'R43', area: '511300', cell: 'D20' }),
    ]);
    await user.click(screen.getByText(texts.check.filter));
    await user.type(screen.getByRole('searchbox', { name: texts.check.filterText }), 'D20');
    expect(screen.queryByRole('button', { name: /D12/ })).toBeNull();
    await user.clear(screen.getByRole('searchbox', { name: texts.check.filterText }));
    await user.selectOptions(screen.getByRole('combobox', { name: texts.check.filterArea }), '511000');
    expect(screen.queryByRole('button', { name: /D20/ })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: texts.check.filterRule }), 'R43');
    expect(screen.getByText(texts.check.noneMatch)).toBeVisible();
  });

  it('explains several findings together and stays open when the text is refused', async () => {
    const { app, user } = await open(lang, [finding(), finding({ id: 'second', cell: 'D13' })]);
    await user.click(screen.getByRole('checkbox', { name: texts.check.selectGroup }));
    await user.click(screen.getByRole('button', { name: texts.check.explainSelected('2') }));
    const form = within(screen.getByRole('form', { name: texts.check.form.title }));
    await user.selectOptions(form.getByRole('combobox', { name: texts.check.form.cause }), 'boundary');
    await user.type(form.getByRole('textbox', { name: texts.check.form.text }), '核实无误');
    await user.click(form.getByRole('button', { name: texts.check.form.save }));
    expect(app.calls).toEqual([
      [
        'explain',
        { findings: ['R42|511000|M09', 'second'], cause: 'boundary', text: '核实无误', reviewer: '' },
      ],
    ]);
    const refused = { kind: 'explanationRefused', reason: 'empty_phrase' } as const;
    app.set({ notice: refused });
    expect(await screen.findByText(texts.notice.explanationRefused(refused, String))).toBeVisible();
    expect(screen.getByRole('form', { name: texts.check.form.title })).toBeVisible();
  });

  it('does not let an ordinary error be explained away, and asks who approves a quasi-mandatory one', async () => {
    const { user } = await open(lang, [
      finding({ id: 'hard', severity: 'error' }),
      finding({ id: 'soft', severity: 'error', overridable: true, cell: 'D13' }),
    ]);
    expect(screen.queryByRole('button', { name: texts.check.explain })).toBeNull();
    const [, soft] = screen.getAllByRole('button', { name: /疑似/u });
    await user.click(soft as HTMLElement);
    await user.click(screen.getByRole('button', { name: texts.check.explain }));
    expect(screen.getByRole('textbox', { name: texts.check.form.reviewer })).toBeVisible();
  });

  it('offers last year’s explanation of the same finding again', async () => {
    const remembered = {
      finding: 'old',
      sheet: 's',
      rule: 'R42',
      area: '511000',
      indicator: 'M09',
      cause: 'division',
      text: '区划调整，两县并入',
      current: 1,
      prior: 1,
      at,
      reviewer: '',
    };
    const { user } = await open(lang, [finding()], [], {
      saved: { ...emptyState, remembered: [remembered] },
    });
    await user.click(screen.getByRole('button', { name: texts.check.explain }));
    await user.click(screen.getByRole('button', { name: texts.check.rememberedOffer }));
    expect(screen.getByRole('textbox', { name: texts.check.form.text })).toHaveValue('区划调整，两县并入');
  });

  it('shows a stale explanation as stale', async () => {
    const answer = {
      finding: 'R42|511000|M09',
      sheet: reading.sheet,
      rule: 'R42',
      area: '511000',
      indicator: 'M09',
      cause: 'other',
      text: '说明在此',
      current: 1,
      prior: 1,
      at,
      reviewer: '',
      stale: true,
    };
    const { app, user } = await open(lang, [finding()], [], { explained: [answer] });
    expect(screen.getByText(texts.check.stale)).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.actions.withdraw }));
    expect(app.calls).toEqual([['withdraw', 'R42|511000|M09']]);
  });

  it('counts the list of what could not be checked as seen only when it is opened', async () => {
    const { app, user } = await open(lang, [], [item(), item({ cell: 'D14', reason: 'text' })]);
    expect(app.calls).toEqual([]);
    await user.click(screen.getByText(texts.check.uncheckedTitle('2')));
    expect(app.calls).toEqual([['seeUnchecked']]);
    expect(screen.getByText(texts.check.group(texts.labels.unchecked('no_prior'), '1'))).toBeVisible();
  });

  it('draws only some of two thousand findings and more when asked', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      finding({ id: `f${index}`, cell: `D${index}`, impact: null }),
    );
    const { user, container } = await open(lang, many);
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(30);
    expect(screen.getByText(texts.words.shown('30', numbers.number(2_000)))).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.words.more('60') }));
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(90);
  });
});

describe('what a finding offers besides', () => {
  const lang = 'zh';
  const texts = createTexts(lang);
  const entry = (row: number, line: string, content: number): readonly [string, Entry] => [
    fieldKey(line, 'M09', 'current'),
    {
      area: line,
      indicator: 'M09',
      period: 'current',
      row,
      column: 3,
      content,
      isFormula: false,
      value: content,
      scale: 1,
    },
  ];
  const form = { ...reading, entries: new Map([entry(11, '511000', 51.5), entry(12, '511300', 60.2)]) };
  const column = finding({
    related: [
      {
        cell: 'D13',
        area: '511300',
        indicator: 'M09',
        period: 'current',
        value: 60.2,
        correction: 602_000,
      },
    ],
  });

  it('lists every cell of a spoilt column with what it becomes and asks once', async () => {
    const checked = { reading: form, result: result([column]), at };
    const { app, user } = await open(lang, [column], [], { checked });
    await user.click(screen.getByRole('button', { name: texts.check.offerAll('2') }));
    const list = screen.getByRole('list', { name: texts.check.offerAllTitle('2') });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      texts.check.oldToNew('D12', '51.5', '515,000'),
      texts.check.oldToNew('D13', '60.2', '602,000'),
    ]);
    expect(app.calls).toEqual([]);
    await user.click(screen.getByRole('button', { name: texts.check.offerAllConfirm('2') }));
    expect(app.calls).toEqual([['acceptAll', column.id]]);
  });

  it('offers no column where one cell is offered', async () => {
    const checked = { reading: form, result: result([finding()]), at };
    await open(lang, [finding()], [], { checked });
    expect(screen.queryByRole('button', { name: texts.check.offerAll('1') })).toBeNull();
  });

  it('shows every smallest set of cells whose change would mend the line, each cell a press away', async () => {
    const repairs = [{ area: '511000', rules: ['R42'], sets: [['M09'], ['M05', 'M10']] }];
    const entries = new Map([
      entry(11, '511000', 5),
      ...(['M05', 'M10'] as const).map((indicator, index) => {
        const [, known] = entry(11, '511000', 5);
        const key = fieldKey('511000', indicator, 'current');
        return [key, { ...known, indicator, column: 4 + index }] as const;
      }),
    ]);
    const checked = { reading: { ...reading, entries }, result: { ...result([finding()]), repairs }, at };
    const { app, user } = await open(lang, [finding()], [], { checked });
    await user.click(screen.getByText(texts.check.details));
    const sets = within(screen.getByRole('list', { name: texts.check.repairs })).getAllByRole('listitem');
    expect(sets.map((set) => within(set).getAllByRole('button').length)).toEqual([1, 2]);
    await user.click(screen.getByRole('button', { name: new RegExp(texts.check.jump('F12')) }));
    expect(app.calls).toEqual([['jump', finding().id, 'F12']]);
  });

  it('says nothing of sets where the finding is the only cell to change', async () => {
    const repairs = [{ area: '511000', rules: ['R42'], sets: [['M09']] }];
    const checked = { reading: form, result: { ...result([finding()]), repairs }, at };
    await open(lang, [finding()], [], { checked });
    expect(screen.queryByRole('list', { name: texts.check.repairs })).toBeNull();
  });

  it('shows last year’s figure of the other sources beside the one compared with', async () => {
    const base = { area: '511000', indicator: 'M09', year: 2012, period: '2012' };
    const priors: readonly Prior[] = [
      { ...base, value: 820_000, origin: { kind: 'file', file: '2012.xlsx', sheet: 'S', cell: 'D12' } },
      {
        ...base,
        value: 511_300,
        origin: {
          kind: 'dataset',
          source: { doc: '004', line: 104, asPrinted: '51.13' },
          qualifier: 'exact',
        },
      },
    ];
    const priorDifferences = [{ area: '511000', indicator: 'M09', priors }];
    await open(lang, [finding()], [], { priorDifferences });
    const card = screen.getByText(texts.check.otherPriors).nextElementSibling;
    expect(card).toHaveTextContent('820,000');
    expect(card).toHaveTextContent('2012.xlsx');
  });

  it('says why the sheet that is shown is no form, and what to do', async () => {
    const { user } = renderPane(
      { refusal: { sheet: '名册', reason: 'persons_register', found: ['姓名', '身份证号'], forms: [] } },
      lang,
    );
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.check }));
    const say = texts.recognition;
    expect(
      screen.getByRole('heading', { name: say.refused('名册', texts.labels.refusal('persons_register')) }),
    ).toBeVisible();
    expect(screen.getByText(say.next.persons_register)).toBeVisible();
    expect(screen.getByText(/身份证号/)).toBeVisible();
  });
});
