import { screen, within } from '@testing-library/react';
import { createFindingWords } from '../../src/i18n/findings';
import { createTexts } from '../../src/i18n';
import { finding, reading, result } from './fakeApp';
import { renderPane } from './renderPane';
import type { Checked } from '../../src/app/appState';
import type { Finding } from '../../src/validation/finding';

const first = finding();
const second = finding({ id: 'R42|511300|M09', area: '511300', cell: 'D13' });
const checked = (findings: readonly Finding[], at = '2013-10-20T08:00:00.000Z'): Checked => ({
  reading,
  result: result(findings),
  at,
});

/** The check view, with how often each finding has been put into words, which is once for each drawing of its card. */
async function opened(findings: readonly Finding[]) {
  const sentences = createFindingWords('zh');
  const drawn = new Map<string, number>();
  const pane = renderPane({ checked: checked(findings) }, 'zh', createTexts('zh'), {
    ...sentences,
    finding: (each, form) => {
      drawn.set(each.id, (drawn.get(each.id) ?? 0) + 1);
      return sentences.finding(each, form);
    },
  });
  await pane.user.click(screen.getByRole('tab', { name: /^审核/ }));
  const since = (): readonly (number | undefined)[] => {
    const counts = [drawn.get(first.id), drawn.get(second.id)];
    drawn.clear();
    return counts;
  };
  since();
  return { ...pane, since };
}

test('a finding’s card is drawn again only when it says something else', async () => {
  const { app, since } = await opened([first, second]);
  app.set({ busy: 'checking' });
  const [button] = screen.getAllByRole('button', { name: /^改为/ });
  expect(button).toBeDisabled();
  app.set({ busy: null, notice: { kind: 'cleared', sheets: 1 } });
  app.set({ cell: { sheet: reading.sheet, row: 3, column: 3 } });
  app.set({ checked: checked([first, second], '2013-10-20T08:01:00.000Z') });
  expect(since()).toEqual([undefined, undefined]);
  const changed = { ...second, current: 52 };
  app.set({ checked: checked([first, changed]) });
  expect(since()).toEqual([undefined, 1]);
});

test('an explanation is shown on its own card alone, which then stands folded behind what is left', async () => {
  const { app, since } = await opened([first, second]);
  const { id, sheet, rule, area, indicator, current } = first;
  app.set({
    explained: [
      {
        finding: id,
        sheet,
        rule,
        area,
        indicator,
        current,
        prior: 511_300,
        cause: 'newUnions',
        text: '园区集中建会',
        at: '',
        reviewer: '',
        stale: false,
      },
    ],
  });
  expect(since()).toEqual([1, undefined]);
  const cards = screen.getAllByRole('listitem').filter((item) => item.dataset['finding'] !== undefined);
  expect(cards.map((card) => within(card).queryByText(/园区集中建会/) !== null)).toEqual([false, true]);
});
