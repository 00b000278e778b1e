import { writeFile } from 'node:fs/promises';
import { done, unusable } from '../outcome';
import { ruleCatalogue } from '../ruleCatalogue';
import { ruleHtml, ruleMarkdown } from '../rulePage';
import type { Command } from '../command';

/** Prints the catalogue of rules with their thresholds, or writes it as a page. */
export const rulesCommand: Command = {
  options: { json: { type: 'boolean' }, out: { type: 'string' } },
  positionals: 0,
  async run(given, { lang, texts, path }) {
    const catalogue = ruleCatalogue(lang, texts);
    const out = given.text('out');
    const kind = out === undefined ? undefined : /\.(html|md)$/iu.exec(out)?.[1]?.toLowerCase();
    if (out !== undefined && kind === undefined) return unusable(texts.catalogue.wrongFile(out));
    const json = JSON.stringify(catalogue, null, 2);
    const markdown = ruleMarkdown(catalogue, texts);
    if (out === undefined) return done(given.has('json') ? json : markdown);
    try {
      await writeFile(path(out), kind === 'html' ? ruleHtml(catalogue, lang, texts) : `${markdown}\n`);
    } catch {
      return unusable(texts.cannotWrite(out));
    }
    return done(given.has('json') ? json : texts.catalogue.written(out, catalogue.rules.length));
  },
};
