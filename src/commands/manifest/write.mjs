/**
 * `npm run manifest`: lists the forms that stand in src/forms/catalogue, then writes manifest.xml with the ribbon that
 * follows from them, the keyboard shortcuts and the functions beside it. Run it after adding a form or changing the ribbon; these files
 * are kept in the repository.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formListText } from './formList.ts';

const here = dirname(fileURLToPath(import.meta.url));
const catalogue = join(here, '../../forms/catalogue');

writeFileSync(join(catalogue, 'index.ts'), formListText(readdirSync(catalogue)));
// Only now, so that the ribbon is made of the list just written.
const { manifestXml } = await import('./manifestXml.ts');
const { shortcutsJson } = await import('./shortcutsJson.ts');
const { functionsJson } = await import('./functionsJson.ts');
writeFileSync(
  join(here, '../../../manifest.xml'),
  manifestXml(readFileSync(join(here, 'template.xml'), 'utf8')),
);
writeFileSync(join(here, '../../../assets/shortcuts.json'), shortcutsJson());
for (const lang of ['zh', 'en']) {
  writeFileSync(join(here, `../../../assets/functions.${lang}.json`), functionsJson(lang));
}
