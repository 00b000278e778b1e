import { createTexts } from '../../src/i18n';
import { createCliTexts } from '../../src/i18n/cli';
import { reportWording } from '../../src/i18n/report';
import type { Lang } from '../../src/i18n';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Every sentence except names, which have a test of their own, and notices, which take whole notices. */
function sentences(lang: Lang): readonly Leaf[] {
  const { labels: _labels, notice: _notice, ...pane } = createTexts(lang);
  const { labels: _cliLabels, ...cli } = createCliTexts(lang);
  const { words, many } = reportWording(lang);
  return leaves({ pane, cli, words, many }).filter(([path]) => !takesData.test(path));
}

/** Sentences about data that nothing can stand for; the tests of their use say them. */
const takesData =
  /\.(block|change|problem|fileProblem|priorProblem|noForm|noLedger|leftOutRows|unread|contradictionLine|wrongFile)$/u;

// One value that can stand for any fact of a sentence: a count, a name, a list.
const anything: unknown = new Proxy(() => '7', {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => '7';
    if (key === 'length') return 1;
    if (key === 'slice' || key === 'filter') return () => ['7'];
    if (key === 'toFixed' || key === 'join' || key === 'replace') return () => '7';
    return anything;
  },
});

function said(value: unknown): string {
  return typeof value === 'function'
    ? String(Reflect.apply(value, undefined, [anything, anything, anything, anything, anything, anything]))
    : String(value);
}

/** The sentences that are wrong, by their place, with what they say. */
function offenders(lang: Lang, wrong: RegExp): readonly string[] {
  return sentences(lang).flatMap(([path, value]) => {
    // An exact figure needs no word for being exact.
    if (path === '.pane.words.qualifiers.exact') return [];
    const text = said(value);
    return wrong.test(text) || text.trim() === '' ? [`${path}: ${text}`] : [];
  });
}

it('has the same sentences in both languages', () => {
  const paths = (lang: Lang): readonly string[] =>
    leaves(createTexts(lang))
      .map(([path]) => path)
      .sort();
  expect(paths('en')).toEqual(paths('zh'));
  expect(leaves(createCliTexts('en')).length).toBe(leaves(createCliTexts('zh')).length);
});

it('says every sentence whole in Chinese', () => {
  expect(sentences('zh').length).toBeGreaterThan(400);
  expect(offenders('zh', /undefined|NaN|\[object/u)).toEqual([]);
});

it('says every sentence whole in English, without Chinese except what stands on the forms themselves', () => {
  const onForms = /2012年度|本年|上年/gu;
  const left = sentences('en').map(([path, value]): Leaf => [path, said(value).replace(onForms, '')]);
  const wrong = left.filter(
    ([path, text]) =>
      path !== '.pane.words.qualifiers.exact' &&
      (/\p{Script=Han}|undefined|NaN|\[object/u.test(String(text)) || String(text).trim() === ''),
  );
  expect(wrong).toEqual([]);
});
