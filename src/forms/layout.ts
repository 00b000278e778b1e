import { layoutByArea } from './layout/areaLayout';
import { layoutByIndicator } from './layout/indicatorLayout';
import type { LayoutKind } from './definition';
import type { SheetPlan } from './sheetPlan';
import type { LayoutRequest } from './layout/words';

export { growthHead, sheetName } from './layout/words';
export type { LayoutRequest } from './layout/words';

/** A form laid out as an empty sheet: heads, formulas, looks, print setup; no figures yet. */
export function layoutForm(request: LayoutRequest, layout: LayoutKind): SheetPlan {
  return layout === 'area' ? layoutByArea(request) : layoutByIndicator(request);
}
