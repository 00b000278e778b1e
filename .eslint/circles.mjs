// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { source } from './imports.mjs';

/** An editor keeps ESLint running: what was read longer ago than this many milliseconds is read again. */
const lasting = 2_000;

/**
 * The module of src that a file means by a relative import, as the bundler resolves it.
 *
 * @param {string} file
 * @param {string} wanted
 */
const moduleOf = (file, wanted) => {
  const path = resolve(dirname(file), wanted);
  return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path].find((one) => existsSync(one));
};

/**
 * The modules that a module imports, those of which it only takes types included: types tie as well.
 *
 * @param {string} file
 * @param {string} text
 */
const importsOf = (file, text) =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((wanted) => wanted.startsWith('.'))
    .flatMap((wanted) => moduleOf(file, wanted) ?? []);

const readGraph = () =>
  new Map(
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(source, name))
      .map((file) => /** @type {const} */ ([file, importsOf(file, readFileSync(file, 'utf8'))])),
  );

let read = 0;
/** @type {ReadonlyMap<string, readonly string[]>} */
let graph = new Map();

const currentGraph = () => {
  if (Date.now() - read > lasting) graph = readGraph();
  read = Date.now();
  return graph;
};

/**
 * The shortest way from one module to another along imports, both included; undefined where there is none.
 *
 * @param {string} from
 * @param {string} to
 */
const wayBetween = (from, to) => {
  const before = new Map([[from, from]]);
  for (const module of before.keys()) {
    if (module === to) {
      const way = [to];
      for (let at = to; at !== from; at = before.get(at) ?? from) way.unshift(before.get(at) ?? from);
      return way;
    }
    for (const next of currentGraph().get(module) ?? []) if (!before.has(next)) before.set(next, module);
  }
  return undefined;
};

/**
 * No module of src imports, by whatever way, a module that imports it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const circles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'A circle of imports: {{way}}.' } },
  create(context) {
    const file = context.filename;
    if (relative(source, file).startsWith('..')) return {};
    return {
      Program(node) {
        for (const imported of new Set(importsOf(file, context.sourceCode.text))) {
          const way = wayBetween(imported, file);
          if (way === undefined) continue;
          const names = [file, ...way].map((module) => relative(source, module)).join(' → ');
          context.report({ node, messageId: 'circle', data: { way: names } });
        }
      },
    };
  },
};
