import { screen, within } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import { emptyState } from '../../src/app/state';
import { parametersOf, ruleOf } from '../../src/validation';
import { reading, result } from './fakeApp';
import { renderPane } from './renderPane';
import type { Rendered } from './renderPane';
import type { AppState } from '../../src/app/appState';
import type { Lang } from '../../src/i18n';

async function open(lang: Lang, state: Partial<AppState> = {}): Promise<Rendered> {
  const rendered = renderPane(state, lang);
  await rendered.user.click(screen.getByRole('tab', { name: rendered.texts.shell.tabs.handIn }));
  return rendered;
}

const ready = { gate: { open: true, blocks: [] } } as const;
const stamp = { sheet: 's', at: '2013-10-20T08:00:00Z', fingerprint: 'f', unit: '内江市总工会' };

function labelOf(rule: string, name: string, lang: Lang): string {
  const found = ruleOf(rule);
  const parameter = found && parametersOf(found).find((one) => one.name === name);
  return parameter?.label[lang] ?? '';
}

describe('the hand-in view', () => {
  const lang = 'zh';
  const texts = createTexts(lang);

  it('names each thing that is missing and leads to it', async () => {
    const { user } = await open(lang, {
      gate: {
        open: false,
        blocks: [
          { kind: 'errors', count: 2 },
          { kind: 'unseen', count: 7 },
        ],
      },
    });
    const missing = within(screen.getByRole('list', { name: texts.handIn.gate })).getAllByRole('button');
    expect(missing.map(({ textContent }) => textContent)).toEqual([
      `✗ ${texts.handIn.block({ kind: 'errors', count: 2 }, String)}`,
      `✗ ${texts.handIn.block({ kind: 'unseen', count: 7 }, String)}`,
    ]);
    expect(screen.getByRole('button', { name: texts.actions.handIn })).toBeDisabled();
    await user.click(missing[0] as HTMLElement);
    expect(screen.getByRole('tab', { name: texts.shell.tabs.check })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('hands in under the name of the unit, and not without one', async () => {
    const { app, user } = await open(lang, ready);
    expect(screen.getByRole('button', { name: texts.actions.handIn })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: texts.handIn.unit }), '内江市总工会');
    await user.click(screen.getByRole('button', { name: texts.actions.handIn }));
    expect(app.calls).toEqual([['handIn', '内江市总工会']]);
  });

  it.each([true, false])('says whether the stamp holds (stale: %s)', async (stale) => {
    await open(lang, { ...ready, stamp: { ...stamp, stale } });
    const note = screen.getByRole('group', { name: texts.handIn.stamp });
    const [before = ''] = (
      stale ? texts.handIn.stampStale('\n', '内江市总工会') : texts.handIn.stampValid('\n', '内江市总工会')
    ).split('\n');
    expect(note).toHaveTextContent(before.trim());
  });

  it('gives the report and the data as text to copy', async () => {
    const { user } = await open(lang, { ...ready, handInTexts: { report: '报告正文', data: 'a,b' } });
    const copy = screen.getByRole('button', { name: `${texts.words.copy} ${texts.handIn.reportText}` });
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toBe('报告正文');
    expect(screen.getByText(texts.words.copied)).toBeVisible();
    expect(screen.getByRole('textbox', { name: texts.handIn.dataText })).toHaveValue('a,b');
  });

  it('rolls a checked form forward to the year after its own', async () => {
    const checked = { reading, result: result([]), at: '2013-10-20T08:00:00Z' };
    const { app, user } = await open(lang, { checked });
    await user.click(screen.getByRole('button', { name: texts.handIn.rollGo(2014) }));
    expect(app.calls).toEqual([['rollForward']]);
  });

  it('lists what was written, action by action, and undoes what still can be', async () => {
    const entry = { at: 'once', sheet: 's', cell: 'A1', old: null, new: 5, reason: '' };
    const { app, user } = await open(lang, {
      log: [
        { ...entry, action: 'fill', batch: 'one' },
        { ...entry, action: 'fill', batch: 'one', cell: 'A2' },
        { ...entry, action: 'insert', batch: 'two' },
      ],
      undoable: ['one'],
    });
    await user.click(screen.getByText(texts.check.group(texts.handIn.log, '2')));
    expect(screen.getByText(texts.handIn.logBatch(texts.handIn.logActions.fill, '2', 'once'))).toBeVisible();
    const undo = texts.handIn.logUndo(texts.handIn.logActions.fill, 'once');
    await user.click(screen.getByRole('button', { name: undo }));
    expect(app.calls).toEqual([['undo', 'one']]);
  });

  it('changes a limit, a floor and a rule for this workbook, and says what last year’s form would give', async () => {
    const { app, user } = await open(lang, { lastYearFindings: 7 });
    await user.click(screen.getByText(texts.settings.title));
    expect(screen.getByText(texts.settings.lastYear('7'))).toBeVisible();
    const name = texts.labels.growthClass('headline');
    const rise = screen.getByRole('spinbutton', { name: texts.settings.riseOf(name) });
    expect(rise).toHaveValue(20);
    await user.clear(rise);
    await user.type(rise, '15{Enter}');
    await user.click(screen.getByText(new RegExp(`^${texts.settings.rules}`), { selector: 'summary' }));
    await user.selectOptions(screen.getByRole('combobox', { name: texts.settings.severityOf('R42') }), 'off');
    expect(app.calls).toEqual([
      ['changeRules', [{ kind: 'limit', growthClass: 'headline', rise: 0.15, fall: 0.2 }]],
      ['changeRules', [{ kind: 'off', rule: 'R42' }]],
    ]);
  });

  it('says which changed threshold contradicts itself or switches its rule off unsaid', async () => {
    const changed = [
      { kind: 'limit', growthClass: 'headline', rise: -0.1, fall: 0.2 },
      { kind: 'parameter', rule: 'R45', name: 'share', value: 2 },
    ] as const;
    const { user } = await open(lang, { saved: { ...emptyState, rules: changed } });
    await user.click(screen.getByText(texts.settings.title));
    const alert = screen.getByRole('alert');
    const { problem } = texts.settings;
    expect(alert).toHaveTextContent(problem.contradictory('R42', texts.labels.growthClass('headline')));
    expect(alert).toHaveTextContent(problem.neverApplicable('R45', labelOf('R45', 'share', lang)));
  });

  it('sets a threshold of one rule, and takes it back when it is the catalogue’s again', async () => {
    const changed = [{ kind: 'parameter', rule: 'R11', name: 'high', value: 5_000 }] as const;
    const { app, user } = await open(lang, { saved: { ...emptyState, rules: changed } });
    await user.click(screen.getByText(texts.settings.title));
    await user.click(screen.getByText(new RegExp(`^${texts.settings.rules}`), { selector: 'summary' }));
    for (const summary of screen.getAllByText(texts.settings.thresholds)) await user.click(summary);
    const { parameterOf } = texts.settings;
    const high = screen.getByRole('spinbutton', { name: parameterOf('R11', labelOf('R11', 'high', lang)) });
    expect(high).toHaveValue(5_000);
    await user.clear(high);
    await user.type(high, '3000');
    await user.tab();
    const low = screen.getByRole('spinbutton', { name: parameterOf('R11', labelOf('R11', 'low', lang)) });
    await user.clear(low);
    await user.type(low, '10{Enter}');
    expect(app.calls).toEqual([
      ['changeRules', []],
      ['changeRules', [...changed, { kind: 'parameter', rule: 'R11', name: 'low', value: 10 }]],
    ]);
  });

  it('restores every default at once', async () => {
    const rules = [{ kind: 'off', rule: 'R42' }] as const;
    const { app, user } = await open(lang, { saved: { ...emptyState, rules } });
    await user.click(screen.getByText(texts.settings.title));
    await user.click(screen.getByRole('button', { name: texts.settings.reset }));
    expect(app.calls).toEqual([['changeRules', []]]);
  });
});
