import { createTexts } from '../../i18n';
import { functionNames, functionParameters } from '../functions/figures';
import type { Lang } from '../../i18n';

/** The metadata by which Excel knows the functions, in the words of a language. */
export function functionsJson(lang: Lang): string {
  const { described, parameters } = createTexts(lang).functions;
  const functions = functionNames.map((id) => ({
    id,
    name: id,
    description: described[id],
    parameters: functionParameters.map((parameter) => ({
      ...parameters[parameter],
      type: 'any',
      dimensionality: 'matrix',
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  }));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}
