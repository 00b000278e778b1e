import { extract } from '../../src/extract/extract';
import { withOwnIndicators } from '../../src/extract/ownIndicators';
import type { Indicator } from '../../src/catalogue/indicator';

const indicator = (code: string, zh: string, unit: string, synonyms: readonly string[] = []): Indicator => ({
  code,
  zh,
  en: zh,
  unit,
  decimals: 0,
  kind: 'flow',
  theme: 'Z',
  growthClass: 'flow',
  definition: { zh, en: zh },
  synonyms,
});

const own = [
  indicator('Z101', '骑手驿站', '个', ['外卖驿站']),
  indicator('Z102', '驿站配送餐食', '人次'),
  indicator('Z103', '驿站补贴', '万元'),
];

function first(text: string): readonly (string | undefined)[] {
  const read = extract(text, { area: '450100', date: '2026-10-15' });
  const named = read && withOwnIndicators(read, own);
  return named?.figures.map(({ candidates }) => candidates[0]?.indicator) ?? [];
}

test.each([
  ['全市建成骑手驿站120个。', ['Z101']],
  ['新设120个骑手驿站。', ['Z101']],
  ['外卖驿站已有95个，驿站配送餐食3.2万人次。', ['Z101', 'Z102']],
  ['发放驿站补贴85万元。', ['Z103']],
  // Counted in what the indicator is not counted in.
  ['骑手驿站占地300平方米。', [undefined]],
])('%s', (text, codes) => {
  expect(first(text)).toEqual(codes);
});

test('without forms of its own an office reads what it read before', () => {
  const read = extract('全市建成骑手驿站120个。', { area: '450100', date: '2026-10-15' });
  expect(read && withOwnIndicators(read, [])).toBe(read);
});
