import { createTexts } from '../../src/i18n';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

// One value that can stand for any fact of a sentence: a count, a name, a list.
const anything: unknown = new Proxy(() => '7', {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => '7';
    if (key === 'length') return 1;
    if (key === 'slice') return () => ['7'];
    return anything;
  },
});

function said(value: unknown): string {
  return typeof value === 'function'
    ? String(Reflect.apply(value, undefined, [anything, () => '7', anything]))
    : String(value);
}

const zh = leaves(createTexts('zh'));
const en = leaves(createTexts('en'));

it('has the same sentences in both languages', () => {
  expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
});

it.each(zh)('says %s in Chinese', (path, value) => {
  const text = said(value);
  // An exact figure needs no word for being exact.
  if (path === '.words.qualifiers.exact') return expect(text).toBe('');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  expect(text.trim()).not.toBe('');
});

it.each(en)('says %s in English, without Chinese', (path, value) => {
  const text = said(value);
  if (path === '.words.qualifiers.exact') return expect(text).toBe('');
  expect(text).not.toMatch(/\p{Script=Han}|undefined|NaN|\[object/u);
  expect(text.trim()).not.toBe('');
});
