import { growthClasses } from '../catalogue/indicator';
import { indicatorsOfEdit, parametersOf, ruleSet } from '../validation';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { Rule, RuleParameter } from '../validation';

/** A rule as the catalogue page shows it; texts in one language. */
export interface ListedRule {
  readonly id: string;
  readonly name: string;
  readonly severity: Rule['severity'];
  /** An error that a named reviewer may let pass (准强制性). */
  readonly overridable: boolean;
  readonly severityText: string;
  readonly scope: Rule['scope'];
  readonly scopeText: string;
  readonly relation: string;
  /** Code and name of each indicator in the relation. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly parametersText: string;
  /** Whether it runs unless a person changes that. */
  readonly on: boolean;
  readonly why: string;
  readonly fix: string;
}

/** The catalogue with its default thresholds, as data. */
export interface RuleCatalogue {
  readonly note: string;
  readonly rules: readonly ListedRule[];
  readonly limits: readonly {
    readonly growthClass: string;
    readonly name: string;
    readonly rise: number;
    readonly fall: number;
  }[];
  readonly floors: readonly { readonly unit: string; readonly floor: number }[];
}

export function ruleCatalogue(lang: Lang, texts: CliTexts): RuleCatalogue {
  const set = ruleSet();
  return {
    note: texts.catalogue.note,
    rules: set.rules.map((rule) => listed(rule, !set.off.includes(rule.id), lang, texts)),
    limits: growthClasses.map((growthClass) => {
      const { rise, fall } = set.limits[growthClass];
      return { growthClass, name: texts.labels.growthClass(growthClass), rise, fall };
    }),
    floors: Object.entries(set.floors).map(([unit, floor]) => ({ unit, floor })),
  };
}

function listed(rule: Rule, on: boolean, lang: Lang, texts: CliTexts): ListedRule {
  const { severity, overridable, scope, relation } = rule;
  const codes = [...new Set(rule.edits.flatMap(indicatorsOfEdit))].sort();
  const parameters = parametersOf(rule);
  return {
    id: rule.id,
    name: rule.name[lang],
    severity,
    overridable,
    severityText: texts.labels.severity(severity, overridable),
    scope,
    scopeText: texts.catalogue.scopes[scope],
    relation,
    indicators: Object.fromEntries(codes.map((code) => [code, texts.labels.indicator(code)])),
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    parametersText: parametersText(rule, parameters, lang, texts),
    on,
    why: rule.why[lang],
    fix: rule.fix[lang],
  };
}

/** The thresholds in words; what the relation itself says (factors) is not repeated. */
function parametersText(
  rule: Rule,
  parameters: readonly RuleParameter[],
  lang: Lang,
  texts: CliTexts,
): string {
  const { byClass, separator, colon } = texts.catalogue;
  const settable = parameters.filter(({ fixed, name }) => !fixed || name === 'quantile');
  const own = settable.map(({ label, value }) => `${label[lang]}${colon}${value}`);
  const takesLimits = rule.edits.some(({ kind }) => kind === 'growth');
  return [...(takesLimits ? [byClass] : []), ...own].join(separator);
}
