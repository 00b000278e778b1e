import { screen } from '@testing-library/react';
import type { FileProblem, Notice } from '../../src/app/outcome';
import type { HostProblem } from '../../src/app/port';
import { createNumbers, createTexts } from '../../src/i18n';
import { noticeText, toneOf } from '../../src/taskpane/shell/noticeText';
import { renderPane } from './renderPane';

const fileProblems: readonly FileProblem[] = [
  'not_a_workbook',
  'password',
  'too_large',
  'corrupt',
  'no_form',
  'other_form',
  'other_year',
  'edited_head',
  'other_region',
];
const hostProblems: readonly HostProblem[] = [
  'cell_edit_mode',
  'protected',
  'structure_protected',
  'sheet_missing',
  'sheet_name_taken',
  'invalid_selection',
  'too_large',
  'too_old',
  'busy',
  'no_answer',
  'unknown',
];

const refusals: readonly Extract<Notice, { kind: 'noForm' }>['reason'][] = [
  'empty',
  'persons_register',
  'blank_questionnaire',
  'no_figures',
  'no_names',
  'no_areas',
  'no_indicators',
  'ambiguous_form',
  'no_year',
  'no_form',
  'unconfirmed',
];

const notices: readonly Notice[] = [
  { kind: 'filled', sheet: 'S1', cells: 43, locked: 0 },
  { kind: 'filled', sheet: 'S1', cells: 43, locked: 2 },
  { kind: 'nothingToFill', sheet: 'S1' },
  { kind: 'checked', errors: 1, queries: 2, hints: 3, unchecked: 4, restored: 0, uncoloured: false },
  { kind: 'checked', errors: 0, queries: 0, hints: 0, unchecked: 4, restored: 3, uncoloured: true },
  { kind: 'cleared', sheets: 2 },
  { kind: 'applied', cell: 'B7', value: 515_000 },
  { kind: 'appliedAll', cells: 9, skipped: 0 },
  { kind: 'appliedAll', cells: 9, skipped: 1 },
  { kind: 'undone', cells: 9, skipped: 1, sheets: 0 },
  { kind: 'undone', cells: 0, skipped: 0, sheets: 1 },
  { kind: 'made', what: 'board', sheet: '看板2012四川' },
  { kind: 'nothingToShow', region: '510000', year: 2012 },
  { kind: 'handedIn', sheet: 'S1', restored: 2 },
  { kind: 'noTasks', sheet: 'Sheet1', problem: { kind: 'no_head' } },
  { kind: 'noTasks', sheet: '任务表', problem: { kind: 'text', cell: 'C5', text: '约30' } },
  { kind: 'noTasks', sheet: '任务表', problem: { kind: 'twice', task: '建会', area: '南宁', cell: 'C9' } },
  { kind: 'rolled', sheet: 'S1', year: 2014 },
  {
    kind: 'priorLoaded',
    file: 'F.xlsx',
    figures: 9,
    yearsBefore: 1,
    yearByName: false,
    damaged: [],
    onlyHere: { areas: ['510100'], indicators: ['M09'] },
    onlyThere: { areas: [], indicators: [] },
  },
  {
    kind: 'priorLoaded',
    file: 'F.xlsx',
    figures: 9,
    yearsBefore: 1,
    yearByName: false,
    damaged: [],
    onlyHere: { areas: [], indicators: [] },
    onlyThere: { areas: ['510100'], indicators: ['M09'] },
  },
  {
    kind: 'priorLoaded',
    file: 'F.xlsx',
    figures: 9,
    yearsBefore: 3,
    yearByName: false,
    damaged: [],
    onlyHere: { areas: [], indicators: [] },
    onlyThere: { areas: [], indicators: [] },
  },
  ...refusals.map((reason): Notice => ({ kind: 'noForm', sheet: 'S1', reason })),
  { kind: 'changedMeanwhile', cell: 'B7' },
  { kind: 'occupied', cell: 'B7' },
  { kind: 'explanationRefused', reason: 'empty_phrase' },
  { kind: 'explanationRefused', reason: 'too_short' },
  { kind: 'explanationRefused', reason: 'no_reviewer' },
  { kind: 'explanationRefused', reason: 'no_cause' },
  { kind: 'gateClosed', gate: { open: false, blocks: [{ kind: 'errors', count: 3 }] } },
  { kind: 'dataLoaded', file: 'F.csv', observations: 1_200 },
  { kind: 'dataRefused', file: 'F.csv', line: 12, column: 'value', problem: 'P' },
  { kind: 'answeredLate' },
  { kind: 'stateBroken' },
  { kind: 'stateNewer' },
  ...fileProblems.map((reason): Notice => ({ kind: 'fileRefused', file: 'F.xlsx', reason })),
  { kind: 'host', problem: 'unknown', subject: 'S1', written: 'unknown' },
  ...hostProblems.map((problem): Notice => ({ kind: 'host', problem, subject: 'S1', written: 'nothing' })),
];

describe.each(['zh', 'en'] as const)('notices in %s', (lang) => {
  const texts = createTexts(lang);
  const say = (notice: Notice): string => noticeText(notice, texts, createNumbers(lang));

  it('says each of them differently', () => {
    expect(new Set(notices.map(say)).size).toBe(notices.length);
  });

  it.each(notices.filter(({ kind }) => /refused|host|Closed|noForm|Meanwhile|occupied/i.test(kind)))(
    'tells what to do next when $kind $reason $problem',
    (notice) => {
      expect(say(notice)).toMatch(
        /请|须|please|choose|try|press|check|correct|say|give|save|rename|go to|change|unprotect|fill|select|remove|update|enter|open/i,
      );
      expect(['warning', 'error']).toContain(toneOf(notice));
    },
  );

  it('names the areas and indicators that found no match, those of the form before those of the file', () => {
    const text = say({
      kind: 'priorLoaded',
      file: 'F.xlsx',
      figures: 9,
      yearsBefore: 1,
      yearByName: false,
      damaged: [],
      onlyHere: { areas: ['510100'], indicators: [] },
      onlyThere: { areas: ['510300'], indicators: ['M09'] },
    });
    const [here, there] = lang === 'zh' ? ['成都市', '自贡市'] : ['Chengdu', 'Zigong'];
    expect(text.indexOf(here ?? '')).toBeGreaterThan(0);
    expect(text.indexOf(there ?? '')).toBeGreaterThan(text.indexOf(here ?? ''));
    expect(text).toContain(lang === 'zh' ? '会员人数' : 'Union members');
  });

  it('announces a notice in a live region, lets it be closed, and forgets it with its view', async () => {
    const { app, user } = renderPane({ notice: { kind: 'stateNewer' } }, lang);
    expect(screen.getByRole('status', { name: texts.shell.messages })).toHaveTextContent(
      texts.notice.stateNewer({ kind: 'stateNewer' }, String),
    );
    await user.click(screen.getByRole('button', { name: texts.shell.dismiss }));
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.data }));
    expect(app.calls).toEqual([['dismiss'], ['dismiss']]);
  });
});
