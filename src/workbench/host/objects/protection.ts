import { accessDenied, invalidOperation } from '../protocol';
import { defineRemote } from '../remote';
import type { SheetState } from '../session';

const NO_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const protection = defineRemote<SheetState>({
  type: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== undefined },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? NO_OPTIONS },
  },
  methods: {
    Protect: (state, [options, password]) => {
      if (state.sheet.protection) throw invalidOperation('The sheet is protected already.');
      state.sheet.protection = {
        options: { ...NO_OPTIONS, ...(options as Readonly<Record<string, unknown>> | null) },
        password: typeof password === 'string' && password !== '' ? password : undefined,
      };
      state.session.model.looksChanged(state.sheet);
    },
    Unprotect: (state, [password]) => {
      const wanted = state.sheet.protection?.password;
      if (wanted !== undefined && wanted !== password) throw accessDenied();
      state.sheet.protection = undefined;
      state.session.model.looksChanged(state.sheet);
    },
  },
});
