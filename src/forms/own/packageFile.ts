import { indicatorIn, itemsOf } from '../definition';
import type { Aggregate, FormDefinition, FormItem } from '../definition';
import type { FormDraft, ItemColumn } from './draft';

/** 制度包: a form with its relations, its version and how long it is valid, as one JSON file. */
export interface FormPackage {
  readonly format: 'union-statistics-form-package';
  readonly formatVersion: 1;
  readonly version: string;
  readonly form: PackagedForm;
  readonly relations: readonly PackagedRelation[];
}

export interface PackagedForm {
  /** ASCII letters and digits. */
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** For names of sheets. */
  readonly short: string;
  readonly shortEn?: string | undefined;
  readonly about: string;
  readonly aboutEn?: string | undefined;
  readonly theme?: string | undefined;
  /** The legal marks at the top right. */
  readonly number: string;
  readonly issuer: string;
  readonly document: string;
  /** `2026-12`, or as the issuing office writes it; '' for no end. */
  readonly validUntil: string;
  readonly groups: readonly {
    readonly title: string;
    readonly en?: string | undefined;
    readonly items: readonly PackagedItem[];
  }[];
  readonly headlines?: readonly string[] | undefined;
  readonly notes: readonly { readonly zh: string; readonly en: string }[];
}

export interface PackagedItem {
  readonly name: string;
  readonly en?: string | undefined;
  readonly definition?: string | undefined;
  /** A capital letter and two or three digits. */
  readonly code: string;
  readonly unit: string;
  readonly decimals?: number | undefined;
  readonly kind: 'stock' | 'flow' | 'ratio';
  readonly growthClass?: string | undefined;
  /** The code of the whole of which it is a part (其中). */
  readonly partOf?: string | undefined;
  readonly required: boolean;
  /** `sum`, `none`, or `C28/C27` for a ratio of two totals in per cent. */
  readonly total: string;
  readonly synonyms?: readonly string[] | undefined;
}

/** A relation as it stands on the sheet 审核关系. */
export interface PackagedRelation {
  readonly number: string;
  readonly formula: string;
  readonly severity: string;
  readonly note: string;
  readonly active: string;
}

/** The form of a package as it is read; places are paths in the file. */
export function draftOf({ form }: FormPackage): FormDraft {
  return {
    ...defined(form),
    place: (what) => `form.${what === 'items' ? 'groups' : what}`,
    groups: form.groups.map((group, at) => ({
      title: group.title,
      ...(group.en === undefined ? {} : { en: group.en }),
      items: group.items.map((item, index) => ({
        ...defined(item),
        partOf: item.partOf ?? '',
        required: item.required ? '是' : '否',
        total: item.total,
        synonyms: (item.synonyms ?? []).join('、'),
        place: (column: ItemColumn) => `form.groups[${at}].items[${index}].${column}`,
      })),
    })),
  };
}

type Defined<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without what is not given. */
function defined<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** A form with relations as a package: the standard forms are written in the same format. */
export function packageOf(
  form: FormDefinition,
  relations: readonly PackagedRelation[],
  version: string,
): FormPackage {
  return {
    format: 'union-statistics-form-package',
    formatVersion: 1,
    version,
    form: {
      id: form.id,
      title: form.title.zh,
      titleEn: form.title.en,
      short: form.short.zh,
      shortEn: form.short.en,
      about: form.about.zh,
      aboutEn: form.about.en,
      theme: form.theme,
      number: form.legal.formNumber,
      issuer: form.legal.issuer,
      document: form.legal.document,
      validUntil: form.legal.validUntil,
      groups: form.groups.map(({ title, items }) => ({
        title: title.zh,
        en: title.en,
        items: items.flatMap((item) => packagedItem(form, item)),
      })),
      ...(form.headlines ? { headlines: form.headlines } : {}),
      notes: form.notes,
    },
    relations,
  };
}

function packagedItem(form: FormDefinition, item: FormItem): readonly PackagedItem[] {
  const indicator = indicatorIn(form, item.indicator);
  if (!indicator) return [];
  const whole = item.indent === 1 ? wholeOf(form, item) : undefined;
  return [
    {
      name: indicator.zh,
      en: indicator.en,
      definition: indicator.definition.zh,
      code: indicator.code,
      unit: indicator.unit,
      decimals: indicator.decimals,
      kind: indicator.kind,
      growthClass: indicator.growthClass,
      ...(whole === undefined ? {} : { partOf: whole }),
      required: item.required,
      total: totalText(item.aggregate),
      synonyms: indicator.synonyms,
    },
  ];
}

/** The item of its own above a part. */
function wholeOf(form: FormDefinition, part: FormItem): string | undefined {
  const items = itemsOf(form);
  return items.slice(0, items.indexOf(part)).findLast(({ indent }) => indent === 0)?.indicator;
}

function totalText(aggregate: Aggregate): string {
  return aggregate.kind === 'ratio' ? `${aggregate.numerator}/${aggregate.denominator}` : aggregate.kind;
}
