import { createNumbers, languageOf } from '../../src/i18n';
import { createLabels } from '../../src/i18n/labels';
import { createPseudo } from '../support/pseudo';

it.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH-cn', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'zh'],
  [undefined, 'zh'],
] as const)('speaks for the display language %s the language %s', (display, lang) => {
  expect(languageOf(display)).toBe(lang);
});

it.each([
  ['2012-12-31', '2012年12月31日', '31 Dec 2012'],
  ['2012-06', '2012年6月', 'Jun 2012'],
  ['2012', '2012年', '2012'],
  ['2008/2012', '2008年至2012年', '2008 – 2012'],
  ['../2015-04', '截至2015年4月', 'up to Apr 2015'],
  ['sometime', 'sometime', 'sometime'],
])('says the period %s', (text, zh, en) => {
  expect(createLabels('zh').period(text)).toBe(zh);
  expect(createLabels('en').period(text)).toBe(en);
});

it.each(['zh', 'en'] as const)('writes figures whole and shares as per cent in %s', (lang) => {
  const numbers = createNumbers(lang);
  expect(numbers.number(511_300)).toBe('511,300');
  expect(numbers.number(83.13)).toBe('83.13');
  expect(numbers.number(2 / 3, 2)).toBe('0.67');
  expect(numbers.percent(0.924, 0)).toBe('92%');
  expect(numbers.change(0.0771)).toBe('+7.7%');
});

it('marks every sentence of the pseudo-locale, those with facts too', () => {
  const texts = createPseudo('zh');
  expect(texts.actions.fill).toBe('⟦一键填表⟧');
  expect(texts.labels.reference({ doc: '001', line: 3 })).toBe('⟦文件 001 第 3 行⟧');
});
