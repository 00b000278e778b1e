import * as v from 'valibot';
import { packageSchema } from './packageSchema';
import { growthLimits } from '../../validation/catalogue';
import type { GrowthClass } from '../../catalogue/indicator';
import type { Binding } from '../../forms/binding';
import type { WorkbookState } from '../state';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const growthClasses = Object.keys(growthLimits) as readonly GrowthClass[];
const content = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const period = v.picklist(['current', 'prior']);
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

const bound = {
  index,
  period: v.exactOptional(period),
  anchor: v.exactOptional(v.string()),
  panel: v.exactOptional(index),
};

const binding = v.object({
  // Which forms there are, the packages say; a sheet bound to one that is no longer there is bound no longer.
  form: v.string(),
  year: v.number(),
  region: v.string(),
  layout: v.picklist(['area', 'indicator']),
  sheet: v.string(),
  areas: list(
    v.object({ ...bound, code: v.string(), role: v.picklist(['total', 'published', 'area', 'direct']) }),
  ),
  items: list(v.object({ ...bound, indicator: v.string(), scale: v.number() })),
  lineAxis: v.picklist(['rows', 'columns']),
  origin: v.picklist(['standard', 'recognised', 'confirmed']),
}) satisfies v.GenericSchema<unknown, Binding>;

const provenance = v.variant('kind', [
  v.object({
    kind: v.literal('dataset'),
    doc: v.string(),
    line: v.number(),
    asPrinted: v.string(),
    period: v.string(),
    qualifier: v.string(),
  }),
  v.object({ kind: v.literal('file'), file: v.string(), sheet: v.string(), cell: v.string() }),
  v.object({ kind: v.literal('sheet'), sheet: v.string(), cell: v.string() }),
  v.object({ kind: v.literal('correction'), rule: v.string() }),
  v.object({
    kind: v.literal('text'),
    title: v.string(),
    sentence: v.string(),
    asPrinted: v.string(),
    period: v.string(),
  }),
]);

const explanation = v.object({
  finding: v.string(),
  sheet: v.string(),
  rule: v.string(),
  area: v.string(),
  indicator: v.string(),
  cause: v.string(),
  text: v.string(),
  current: v.nullable(v.number()),
  prior: v.nullable(v.number()),
  at: v.string(),
  reviewer: v.string(),
});

const logEntry = v.object({
  at: v.string(),
  action: v.picklist(['fill', 'correction', 'insert', 'undo', 'rollForward', 'handIn', 'make']),
  sheet: v.string(),
  cell: v.string(),
  field: v.exactOptional(v.string()),
  old: content,
  new: content,
  reason: v.string(),
  batch: v.string(),
});

const ruleChange = v.variant('kind', [
  v.object({ kind: v.literal('off'), rule: v.string() }),
  v.object({ kind: v.literal('on'), rule: v.string() }),
  v.object({
    kind: v.literal('severity'),
    rule: v.string(),
    severity: v.picklist(['error', 'query', 'hint']),
  }),
  v.object({ kind: v.literal('parameter'), rule: v.string(), name: v.string(), value: v.number() }),
  v.object({
    kind: v.literal('limit'),
    growthClass: v.picklist(growthClasses),
    rise: v.number(),
    fall: v.number(),
  }),
  v.object({ kind: v.literal('floor'), unit: v.string(), value: v.number() }),
]);

const priors = v.object({
  file: v.string(),
  form: v.string(),
  year: v.number(),
  figures: list(
    v.object({
      area: v.string(),
      indicator: v.string(),
      value: v.number(),
      cell: v.string(),
      sheet: v.string(),
    }),
  ),
});

/** What the add-in keeps in a workbook; anything else in its place is not read. */
export const stateSchema = v.object({
  version: v.literal(2),
  sheets: list(v.object({ sheet: v.string(), form: v.string() })),
  made: list(
    v.object({
      kind: v.picklist(['sources', 'report', 'board', 'bulletin', 'ranking', 'contents', 'review']),
      of: v.string(),
      sheet: v.string(),
      prints: v.exactOptional(list(v.string())),
    }),
  ),
  bindings: list(binding),
  prefilled: list(v.object({ sheet: v.string(), field: v.string(), value: v.number(), provenance })),
  explanations: list(explanation),
  remembered: list(explanation),
  log: list(logEntry),
  stamps: list(v.object({ sheet: v.string(), at: v.string(), fingerprint: v.string(), unit: v.string() })),
  rules: list(ruleChange),
  priors: list(priors),
  packages: v.optional(list(packageSchema), []),
}) satisfies v.GenericSchema<unknown, WorkbookState>;
