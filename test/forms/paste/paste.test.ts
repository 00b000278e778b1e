import { pastedRows } from '../../../src/files/pastedRows';
import { understandPaste } from '../../../src/forms/paste';
import { shapesOf } from './shapes';
import type { Pasted } from '../../../src/forms/paste';
import type { Shape } from './shapes';

const seeds = Array.from({ length: 20 }, (_, at) => 7001 + at);
const byName = new Map<string, Shape[]>();
for (const shape of seeds.flatMap(shapesOf)) {
  byName.set(shape.name, [...(byName.get(shape.name) ?? []), shape]);
}

function read(shape: Shape): Pasted {
  const pasted = understandPaste(pastedRows(shape.text), shape.target, shape.given);
  if (pasted === undefined) throw new Error(`nothing found in:\n${shape.text}`);
  return pasted;
}

const line = ({ area, indicator, value }: { area: string; indicator: string; value: number }): string =>
  `${area} ${indicator} ${value}`;

it('knows at least thirty shapes', () => {
  expect(byName.size).toBeGreaterThanOrEqual(30);
});

it.each([...byName])('%s: every figure is at its place or left with the reason', (_, shapes) => {
  for (const shape of shapes) {
    const { figures, left } = read(shape);
    expect({ text: shape.text, found: figures.map(line).sort() }).toEqual({
      text: shape.text,
      found: shape.placed.map(line).sort(),
    });
    expect([...new Set(left.map(({ reason }) => reason))]).toEqual(expect.arrayContaining([...shape.left]));
    if (shape.left.length === 0) expect(left).toEqual([]);
  }
});

it('keeps beside each converted figure what was written and how it was converted', () => {
  const [shape] = byName.get('人 and 万 mixed with nothing said, told by last year') ?? [];
  const { figures } = read(shape as Shape);
  expect(figures.map(({ unit, factor }) => `${unit} ${factor}`)).toEqual([
    'likely 10000',
    'own 1',
    'likely 10000',
    'own 1',
    'likely 10000',
  ]);
  expect(figures[0]?.original).toMatch(/^\d+\.\d{2}$/u);
});

it('asks which indicator a column without a head is of', () => {
  const [shape] = byName.get('no head and nothing said') ?? [];
  expect(read(shape as Shape).unnamed).toMatchObject([{ key: '1', label: '' }]);
});

it.each(['', '今天下午三点开会，请准时参加。', 'a\tb\n1\t2', '电话 13800001111'])(
  'takes nothing from %j',
  (text) => {
    const [shape] = shapesOf(1);
    expect(understandPaste(pastedRows(text), (shape as Shape).target)).toBeUndefined();
  },
);
