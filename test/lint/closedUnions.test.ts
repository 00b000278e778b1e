import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../../src');
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, '../tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  resolve(root, '..'),
);

const reading = ts.createCompilerHost(config.options);
const files = new Map<string, ts.SourceFile | undefined>();

/** A file as it is, parsed once for all cases. */
const parsed: ts.CompilerHost['getSourceFile'] = (name, ...rest) => {
  if (!files.has(name)) files.set(name, reading.getSourceFile(name, ...rest));
  return files.get(name);
};

/** The files in which the compiler complains once one file reads as `changed` makes it. */
function complaints(
  file: string,
  changed: (text: string) => string,
  asked: readonly string[],
): readonly string[] {
  const path = resolve(root, file);
  const host = ts.createCompilerHost(config.options);
  host.getSourceFile = (name, ...rest) => {
    if (resolve(name) !== path) return parsed(name, ...rest);
    const text = ts.sys.readFile(name) ?? '';
    const overlaid = changed(text);
    if (overlaid === text) throw new Error(`nothing changed in ${file}`);
    return ts.createSourceFile(name, overlaid, ts.ScriptTarget.ES2022, true);
  };
  const wanted = asked.map((one) => resolve(root, one));
  const program = ts.createProgram(wanted, { ...config.options, noEmit: true, types: [] }, host);
  return wanted
    .filter((name) => program.getSemanticDiagnostics(program.getSourceFile(name)).length > 0)
    .map((name) => asked[wanted.indexOf(name)] ?? '');
}

describe('what is closed does not compile when a member is forgotten', () => {
  const readers = [
    'validation/edits/registry.ts',
    'validation/engine/fold.ts',
    'i18n/zh/findings/sentences.ts',
  ];

  test('as the files are, nothing is missing', () => {
    expect(complaints('validation/rule.ts', (text) => `${text}\n`, readers)).toEqual([]);
  });

  test('a kind of edit that is not defined', () => {
    const added = (text: string): string =>
      text.replace('type EditKind =', "type EditKind =\n  | { readonly kind: 'benford' }");
    expect(complaints('validation/rule.ts', added, readers)).toContain('validation/edits/registry.ts');
  });

  test('a severity that is not ranked', () => {
    const added = (text: string): string =>
      text.replace("export type Severity = 'error'", "export type Severity = 'fatal' | 'error'");
    expect(complaints('validation/severity.ts', added, readers)).toContain('validation/engine/fold.ts');
  });

  test('what a finding may say of itself', () => {
    const added = (text: string): string =>
      text.replace(
        "| { readonly kind: 'negative' }",
        "| { readonly kind: 'negative' }\n  | { readonly kind: 'odd' }",
      );
    expect(complaints('validation/finding.ts', added, readers)).toContain('i18n/zh/findings/sentences.ts');
  });

  const sentences = [
    'i18n/zh/pane/notices.ts',
    'i18n/en/pane/notices.ts',
    'taskpane/shell/noticeText.ts',
  ] as const;

  test('as the files are, every notice has its sentences and its tone', () => {
    expect(complaints('app/outcome.ts', (text) => `${text}\n`, sentences)).toEqual([]);
  });

  test('a notice without a sentence in either language or without a tone', () => {
    const added = (text: string): string =>
      text.replace('export type Notice =', "export type Notice =\n  | { readonly kind: 'rained' }");
    expect(complaints('app/outcome.ts', added, sentences)).toEqual(sentences);
  });
});
