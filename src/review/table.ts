export { figure, sheetNameOf, TableSheet } from './report/tableSheet';
