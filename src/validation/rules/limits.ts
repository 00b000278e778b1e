import type { GrowthFloors, GrowthLimits } from '../rule';

const both = (share: number): { readonly rise: number; readonly fall: number } => ({
  rise: share,
  fall: share,
});

/**
 * Growth limits by class. No official threshold is published; these are ours. A change beyond them is a question only
 * where it is unlike the column's other areas too, save for members and staff; what that asks of whole forms that are
 * right is measured by `npm run simulate:forms` and held by a test. A rate moves in percentage points: its floor alone
 * is its limit.
 */
export const growthLimits: GrowthLimits = {
  headline: both(0.2),
  institutional: both(0.25),
  flow: both(0.3),
  money: both(0.3),
  sub: both(0.5),
  rate: both(0),
};

/** Absolute changes that are never questioned, by unit; 0 for a unit that is not here. */
export const growthFloors: GrowthFloors = {
  人: 50,
  人次: 50,
  户: 20,
  户次: 20,
  个: 10,
  家: 10,
  份: 10,
  件: 10,
  项: 5,
  万元: 5,
  '%': 5,
};
