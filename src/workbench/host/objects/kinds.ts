import type { RemoteObject } from '../remote';
import type { RangeState, SheetState } from '../session';

/** A Range; its state has one area. */
export const range = (state: RangeState): RemoteObject => state.session.kinds.range(state);

/** A RangeAreas, of any number of areas. */
export const rangeAreas = (state: RangeState): RemoteObject => state.session.kinds.rangeAreas(state);

/** A Worksheet. */
export const worksheet = (state: SheetState): RemoteObject => state.session.kinds.worksheet(state);
