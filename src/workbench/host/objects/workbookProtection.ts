import { accessDenied, invalidOperation } from '../protocol';
import { defineRemote } from '../remote';
import type { HostSession } from '../session';

/** 保护工作簿结构; a password is taken and not asked for again. */
export const workbookProtection = defineRemote<HostSession>({
  type: 'WorkbookProtection',
  properties: { Protected: { get: ({ model }) => model.structureProtected } },
  methods: {
    Protect: ({ model }) => {
      if (model.structureProtected) throw invalidOperation('The structure is protected already.');
      model.structureProtected = true;
    },
    Unprotect: ({ model }) => {
      if (!model.structureProtected) throw accessDenied();
      model.structureProtected = false;
    },
  },
});
