import { screen } from '@testing-library/react';
import { areas } from '../../src/catalogue/areas';
import { indicators } from '../../src/catalogue/indicators';
import { themes } from '../../src/catalogue/themes';
import { units } from '../../src/catalogue/unit';
import { emptyState } from '../../src/app/state';
import { forms } from '../../src/forms/catalogue';
import { rules } from '../../src/validation/catalogue';
import { parametersOf } from '../../src/validation';
import { createPseudo } from '../support/pseudo';
import { spoken } from '../support/spoken';
import { finding, reading, result } from './fakeApp';
import { renderPane } from './renderPane';
import { views } from '../../src/taskpane/shell/view';

const data = new Set(
  [
    ...areas.map(({ zh }) => zh),
    ...indicators.flatMap(({ zh, definition }) => [zh, definition.zh]),
    ...themes.map(({ zh }) => zh),
    ...units.map(({ code }) => code),
    ...forms.map(({ title }) => title.zh),
    ...rules.flatMap(({ name, why, fix }) => [name.zh, why.zh, fix.zh]),
    ...rules.flatMap((rule) => parametersOf(rule).map(({ label }) => label.zh)),
    reading.sheet,
    '83.2万人',
    '51.13万',
  ].sort((a, b) => b.length - a.length),
);

/** What is left of a text without marked sentences and without names from the data rooms. */
function foreign(text: string): string {
  let rest = text;
  for (;;) {
    const next = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
    if (next === rest) break;
    rest = next;
  }
  // A date is data, written the way of the language.
  rest = rest.replace(/\d+年(?:\d+月(?:\d+日)?)?/gu, '');
  for (const name of data) rest = rest.replaceAll(name, '');
  return rest.replace(/[^\p{Script=Han}a-z]/gu, '');
}

it('shows no text in any view that does not come from i18n or the data rooms', async () => {
  const texts = createPseudo('zh');
  const { user, container } = renderPane(
    {
      checked: { reading, result: result([finding(), finding({ id: 'e', severity: 'error' })]), at: '' },
      preview: { sheet: reading.sheet, creates: true, current: 1, prior: 1, untouched: 1, sources: [] },
      notice: { kind: 'nothingToFill', sheet: reading.sheet },
      saved: { ...emptyState, rules: [{ kind: 'off', rule: 'R42' }] },
      lastYearFindings: 3,
    },
    'zh',
    texts,
    {
      finding: () => ({ title: '⟦1⟧', why: '⟦2⟧', next: '⟦3⟧', causes: ['⟦4⟧'] }),
      rule: () => '⟦5⟧',
    },
  );
  for (const view of views) {
    await user.click(screen.getByRole('tab', { name: new RegExp(texts.shell.tabs[view]) }));
  }
  expect(spoken(container).length).toBeGreaterThan(100);
  expect(spoken(container).filter((text) => foreign(text) !== '')).toEqual([]);
});
