import { indicatorOf } from '../catalogue/indicators';
import type { Indicator } from '../catalogue/indicator';

/** The same words in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The name of a form's file in the catalogue; which there are, the catalogue says. */
export type FormId = string;

/** What part of union work a form is about. */
export type FormThemeId = 'organising' | 'relations' | 'aid' | 'skills' | 'service';

/** by area: one row per city. by indicator: one city's own return, one row per indicator. */
export type LayoutKind = 'area' | 'indicator';

/** How a total of this item over areas is made: added up, or a ratio of two totals (× 100). */
export type Aggregate =
  | { readonly kind: 'sum' }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'none' };

export interface FormItem {
  readonly indicator: string;
  /** 0 for an item of its own, 1 for 其中. */
  readonly indent: 0 | 1;
  /** Blank is a finding at hand-in. */
  readonly required: boolean;
  readonly aggregate: Aggregate;
}

export interface FormGroup {
  readonly title: Text;
  readonly items: readonly FormItem[];
}

/** The legal marks at a form's top right: parameters of the issuing office, never invented by us. */
export interface LegalMarks {
  readonly formNumber: string;
  readonly issuer: string;
  readonly document: string;
  readonly validUntil: string;
}

/** A standard form 表. Data only: a new form is one more of these. */
export interface FormDefinition {
  readonly id: FormId;
  readonly title: Text;
  /** For sheet names and lists. */
  readonly short: Text;
  /** What is reported, in one sentence. */
  readonly about: Text;
  readonly theme: FormThemeId;
  readonly legal: LegalMarks;
  readonly groups: readonly FormGroup[];
  /** Indicators of an office's own form that no catalogue has. */
  readonly indicators?: readonly Indicator[];
  /** Indicators that the 看板 shows, the most telling first; the required ones where nothing is said. */
  readonly headlines?: readonly string[];
  /** 说明, printed under the form; the audit relations are added from the rule catalogue. */
  readonly notes: readonly Text[];
}

/** The indicators of a form that a chairman looks at, the most telling first. */
export function headlinesOf(form: FormDefinition): readonly string[] {
  const required = itemsOf(form).filter((item) => item.required && item.indent === 0);
  return form.headlines ?? required.map(({ indicator }) => indicator);
}

/** An indicator of a form: one of the catalogue, or the form's own. */
export function indicatorIn(form: FormDefinition, code: string): Indicator | undefined {
  return indicatorOf(code) ?? form.indicators?.find((indicator) => indicator.code === code);
}

/** The items of a form in printed order. */
export function itemsOf(form: FormDefinition): readonly FormItem[] {
  return form.groups.flatMap((group) => group.items);
}
