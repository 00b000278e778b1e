import { indicatorOf } from '../../catalogue/indicators';
import { forms } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { done } from '../outcome';
import type { FormDefinition } from '../../forms/definition';
import type { Command } from '../command';

const layouts = ['area', 'indicator'] as const;

/** Lists the standard forms with their indicators. */
export const formsCommand: Command = {
  options: { json: { type: 'boolean' } },
  positionals: 0,
  run(given, { lang, texts }) {
    const listed = forms.map(describe);
    if (given.has('json')) return Promise.resolve(done(JSON.stringify(listed, null, 2)));
    const lines = listed.flatMap((form) => [
      texts.formLine(form.id, lang === 'zh' ? form.title : form.title_en, form.items),
      ...form.indicators.map(
        ({ code, name, name_en, unit }) => `  ${code}  ${lang === 'zh' ? name : name_en}  ${unit}`,
      ),
    ]);
    return Promise.resolve(done(lines.join('\n')));
  },
};

function describe(form: FormDefinition) {
  const items = itemsOf(form);
  return {
    id: form.id,
    title: form.title.zh,
    title_en: form.title.en,
    items: items.length,
    layouts,
    indicators: items.map(({ indicator: code }) => {
      const indicator = indicatorOf(code);
      return {
        code,
        name: indicator?.zh ?? code,
        name_en: indicator?.en ?? code,
        unit: indicator?.unit ?? '',
      };
    }),
  };
}
