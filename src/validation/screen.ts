export { screen } from './screening/screen';
export type { ScreenFinding, ScreenRequest, ScreenResult, ScreenRow } from './screening/model';
