export { reviewReport } from './report/model';
export { reportPlan } from './report/sheet';
export { reportText } from './report/text';
export type { ReviewReport } from './report/model';
export type { ReportWording, ReportWords } from './report/words';
