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
  run(given, { texts }) {
    if (given.has('json')) return Promise.resolve(done(JSON.stringify(forms.map(described), null, 2)));
    const lines = forms.flatMap((form) => {
      const items = itemsOf(form);
      return [
        texts.formLine(form.id, texts.labels.form(form.id), items.length),
        ...items.map(({ indicator: code }) => {
          const unit = indicatorOf(code)?.unit ?? '';
          return `  ${code}  ${texts.labels.indicator(code)}  ${texts.labels.unit(unit)}`;
        }),
      ];
    });
    return Promise.resolve(done(lines.join('\n')));
  },
};

function described(form: FormDefinition) {
  const { id, title } = form;
  return { id, title, layouts, indicators: itemsOf(form).map(({ indicator }) => indicator) };
}
