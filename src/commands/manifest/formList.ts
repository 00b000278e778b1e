/**
 * The module that lists the forms: one import for each file of `src/forms/catalogue` by its name (`aid.ts` exports
 * `aidForm`), in the order of the names; which form is printed first, its number says.
 */
export function formListText(files: readonly string[]): string {
  const ids = files
    .filter((file) => /^[a-z][A-Za-z]*\.ts$/u.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  return [
    '// Written by `npm run manifest` from the names of the files beside it.',
    ...ids.map((id) => `import { ${id}Form } from './${id}';`),
    "import type { FormDefinition } from '../definition';",
    '',
    '/** Every form by its id, which is the name of its file. */',
    'export const formsById: Readonly<Record<string, FormDefinition>> = {',
    ...ids.map((id) => `  ${id}: ${id}Form,`),
    '};',
    '',
  ].join('\n');
}
