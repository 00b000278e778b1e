import type { shell as zh } from '../../zh/pane/shell';

export const shell: typeof zh = {
  product: 'Union Statistics',
  loading: 'Opening…',
  tabs: { fill: 'Fill', check: 'Check', data: 'Data', text: 'Text', handIn: 'Hand in', review: 'Review' },
  tabList: 'Functions',
  busy: {
    filling: 'Filling…',
    checking: 'Checking…',
    writing: 'Writing…',
    reading: 'Reading…',
  },
  messages: 'Messages',
  dismiss: 'Close message',
  offline: 'Works offline; data stays on this machine.',
  crashed: {
    title: 'The pane ran into an error',
    body: 'Choose “Open again”; if it happens once more, save the workbook and restart Excel.',
    reopen: 'Open again',
  },
  host: {
    tooOldTitle: 'A newer Excel is needed',
    tooOld: 'This Excel is too old (ExcelApi 1.9 is missing); the add-in cannot read or write the sheet.',
    tooOldNext:
      'Please use Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. Excel 2019 and older are not supported.',
    notExcelTitle: 'Please open this in Excel',
    notExcel:
      'This is the pane of an Excel add-in. Opened alone in a browser it has no workbook to read or write.',
    notExcelNext: [
      'In Excel: open the “Union Statistics” tab and choose “Open assistant”.',
      'Without Excel: run npm start in the project folder and open the workbench at http://localhost:3000.',
    ],
    failedTitle: 'Opening failed',
    failed:
      'The workbook could not be read. Close the pane and open it again; if a cell is being edited, press Enter first.',
  },
};
