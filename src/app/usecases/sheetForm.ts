import { indicatorIn, itemsOf } from '../../forms/definition';
import { plainUnit, unitOf } from '../../catalogue/unit';
import type { Binding } from '../../forms/binding';
import type { FormSet } from '../../forms/formSet';
import type { FormPackage, PackagedItem } from '../../forms/ownForm';
import type { Unmatched } from '../../forms/recognise';
import type { SheetSnapshot } from '../../forms/sheet';

/**
 * A sheet as a form of its own: the indicators that it was bound to, each once in the sheet's order, and its columns
 * that no form has, for a person to complete. Codes of the latter are left open.
 */
export function sheetFormDraft(
  snapshot: SheetSnapshot,
  { form: id, items }: Pick<Binding, 'form' | 'items'>,
  unmatched: Unmatched['items'],
  forms: FormSet,
): FormPackage | null {
  const form = forms.form(id);
  if (!form) return null;
  const codes = [...new Set([...items].sort((a, b) => a.index - b.index).map(({ indicator }) => indicator))];
  const onForm = new Map(itemsOf(form).map((item) => [item.indicator, item]));
  const bound = codes.flatMap((code): readonly PackagedItem[] => {
    const [indicator, item] = [indicatorIn(form, code), onForm.get(code)];
    if (!indicator || !item) return [];
    const { aggregate } = item;
    const isOn =
      aggregate.kind === 'ratio' &&
      [aggregate.numerator, aggregate.denominator].every((one) => codes.includes(one));
    return [
      {
        name: indicator.zh,
        code,
        unit: indicator.unit,
        kind: indicator.kind,
        required: item.required,
        total:
          aggregate.kind === 'ratio'
            ? isOn
              ? `${aggregate.numerator}/${aggregate.denominator}`
              : 'none'
            : aggregate.kind,
      },
    ];
  });
  const added = unmatched
    .filter(({ reason, text }) => reason === 'unknown' && text.trim() !== '')
    .map(({ text }): PackagedItem => {
      const unit = /[（(]([^（()）]+)[）)]\s*$/u.exec(text)?.[1] ?? '';
      const name =
        text
          .replace(/[（(][^（()）]+[）)]\s*$/u, '')
          .split('/')
          .at(-1) ?? text;
      return {
        name: name.trim(),
        code: '',
        unit: unitOf(unit) ? unit : plainUnit,
        kind: unit === '%' ? 'ratio' : 'flow',
        required: false,
        total: unit === '%' ? 'none' : 'sum',
      };
    });
  const title = titleOf(snapshot) ?? snapshot.name;
  return {
    format: 'union-statistics-form-package',
    formatVersion: 1,
    version: '1',
    form: {
      id: '',
      title,
      short: snapshot.name.slice(0, 10),
      about: '',
      number: '',
      issuer: '',
      document: '',
      validUntil: '',
      groups: [{ title, items: [...bound, ...added] }],
      notes: [],
    },
    relations: [],
  };
}

/** The first words on the sheet, without a year. */
function titleOf({ values }: SheetSnapshot): string | undefined {
  const first = values
    .slice(0, 4)
    .flat()
    .find((content): content is string => typeof content === 'string' && content.trim().length > 4);
  return first?.replace(/\d{4}\s*年度?/gu, '').trim();
}
