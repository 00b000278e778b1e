import * as v from 'valibot';
import type { FormPackage } from '../../forms/ownForm';

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

const item = v.object({
  name: v.string(),
  en: v.optional(v.string()),
  definition: v.optional(v.string()),
  code: v.string(),
  unit: v.string(),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  kind: v.picklist(['stock', 'flow', 'ratio']),
  growthClass: v.optional(v.string()),
  partOf: v.optional(v.string()),
  required: v.boolean(),
  total: v.string(),
  synonyms: v.optional(list(v.string())),
});

const relation = v.object({
  number: v.string(),
  formula: v.string(),
  severity: v.string(),
  note: v.string(),
  active: v.string(),
});

/** 制度包 as a file and as the workbook keeps it; published as JSON Schema beside the product. */
export const packageSchema = v.object({
  format: v.literal('union-statistics-form-package'),
  formatVersion: v.literal(1),
  version: v.string(),
  form: v.object({
    id: v.string(),
    title: v.string(),
    titleEn: v.optional(v.string()),
    short: v.string(),
    shortEn: v.optional(v.string()),
    about: v.string(),
    aboutEn: v.optional(v.string()),
    theme: v.optional(v.string()),
    number: v.string(),
    issuer: v.string(),
    document: v.string(),
    validUntil: v.string(),
    groups: list(v.object({ title: v.string(), en: v.optional(v.string()), items: list(item) })),
    headlines: v.optional(list(v.string())),
    notes: list(v.object({ zh: v.string(), en: v.string() })),
  }),
  relations: list(relation),
}) satisfies v.GenericSchema<unknown, FormPackage>;
