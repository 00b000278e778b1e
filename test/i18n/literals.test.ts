import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { units } from '../../src/catalogue/unit';

const root = join(__dirname, '..', '..', 'src');
const faces = ['taskpane', 'commands', 'app', 'excel', 'files', 'cli'];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Chinese words in string literals, templates and JSX text; comments and patterns are not what people read. */
function chineseLiterals(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// What is matched against in files that others wrote, not said to anyone.
const matched: Readonly<Record<string, readonly string[]>> = {
  'files/seedFiles.ts': ['是', '否'],
  // SDMX names units by codes of its own.
  'files/sdmxCsv.ts': units.map(({ code }) => code),
};

const files = faces.flatMap((face) => sources(join(root, face)));

it('looks at the files of every face and adapter', () => {
  for (const face of faces) expect(files.some((path) => path.startsWith(join(root, face)))).toBe(true);
});

it('finds no Chinese in a face or an adapter: every sentence comes from i18n', () => {
  const offenders = files.flatMap((path) => {
    const name = path.slice(root.length + 1);
    const allowed = matched[name] ?? [];
    return chineseLiterals(path)
      .filter((text) => !allowed.includes(text))
      .map((text) => `${name}: ${text}`);
  });
  expect(offenders).toEqual([]);
});
