import { itemsOf } from '../../forms/definition';
import { packageOf } from '../../forms/ownForm';
import { formsOfPackages, packageText, relationsToPass } from '../../app/packages';
import { createLabels } from '../../i18n/labels';
import { packageOption, packagesFrom } from '../packageFile';
import { done, unusable } from '../outcome';
import type { FormDefinition } from '../../forms/definition';
import type { Command } from '../command';

const layouts = ['area', 'indicator'] as const;

/** Lists the forms with their indicators, or writes one of them as a package. */
export const formsCommand: Command = {
  options: { json: { type: 'boolean' }, export: { type: 'string' }, ...packageOption },
  positionals: 0,
  async run(given, context) {
    const { texts, lang } = context;
    const brought = await packagesFrom(given, context);
    if (!brought.ok) return unusable(brought.sentence);
    const { forms, form: find, indicator: indicatorOf } = formsOfPackages(brought.value.packages);
    const exported = given.text('export');
    if (exported !== undefined) {
      const form = find(exported);
      if (!form) {
        const known = forms.map(({ id }) => id);
        return unusable(texts.unknownForm(exported, known));
      }
      const own = brought.value.packages.find((content) => content.form.id === exported);
      return done(packageText(own ?? packageOf(form, relationsToPass(form), '')).trimEnd());
    }
    if (given.has('json')) return done(JSON.stringify(forms.map(described), null, 2));
    const labels = createLabels(lang, formsOfPackages(brought.value.packages));
    const lines = forms.flatMap((form) => {
      const items = itemsOf(form);
      return [
        texts.formLine(form.id, labels.form(form.id), items.length),
        ...items.map(({ indicator: code }) => {
          const unit = indicatorOf(code)?.unit ?? '';
          return `  ${code}  ${labels.indicator(code)}  ${labels.unit(unit)}`;
        }),
      ];
    });
    return done(lines.join('\n'));
  },
};

function described(form: FormDefinition) {
  const { id, title } = form;
  return { id, title, layouts, indicators: itemsOf(form).map(({ indicator }) => indicator) };
}
