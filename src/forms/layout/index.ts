import { layoutByArea } from './areaLayout';
import { layoutByIndicator } from './indicatorLayout';
import type { LayoutKind } from '../definition';
import type { SheetPlan } from '../sheetPlan';
import type { LayoutRequest } from './words';

export { sheetName, yearLabel } from './words';
export type { LayoutRequest } from './words';

/** A form laid out as an empty sheet: heads, formulas, looks, print setup; no figures yet. */
export function layoutForm(request: LayoutRequest, layout: LayoutKind): SheetPlan {
  return layout === 'area' ? layoutByArea(request) : layoutByIndicator(request);
}
