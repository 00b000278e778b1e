import { hostileFiles } from './files';
import { judge, unguarded } from './judge';
import { hostileTexts, readText } from './texts';

// Files take their time on machines that do other things as well. The whole list is `npm run hostile`.
jest.setTimeout(120_000);

const files = [...hostileFiles(1, 7)].filter(({ kind }) => kind !== 'bombs');

test.each(files.map((file) => [file.name, file] as const))(
  'a spoilt file (%s) is read as it was before or refused with its sentence',
  async (_, { kind, name, bytes }) => {
    const { outcome, said } = await judge({ name, bytes: bytes() });
    expect(said).not.toBe('');
    if (!unguarded.has(kind)) expect(outcome).not.toBe('wrong');
  },
);

test('a text that nobody should have typed is read or refused wherever it is typed', () => {
  for (const { text } of hostileTexts(1, 400)) expect(() => readText(text)).not.toThrow();
});
