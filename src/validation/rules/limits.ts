import type { GrowthFloors, GrowthLimits } from '../rule';

const both = (share: number): { readonly rise: number; readonly fall: number } => ({
  rise: share,
  fall: share,
});

/**
 * Growth limits by class. No official threshold is published; these are ours. Members and organisations ±20 % rather
 * than ±15 %: with log growth of mean 0.03 and standard deviation 0.04, ±15 % questions 4 % of clean sheets of 14
 * areas for one indicator alone, ±20 % one in a thousand, and both find a jump of 35 %.
 */
export const growthLimits: GrowthLimits = {
  headline: both(0.2),
  institutional: both(0.25),
  flow: both(0.3),
  money: both(0.3),
  sub: both(0.5),
  rate: both(0.2),
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
