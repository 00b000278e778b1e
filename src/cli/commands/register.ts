import { unusable } from '../outcome';
import type { Command } from '../command';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Registers that are too large for a sheet: what units reported as Parquet, checked on an SQL engine. */
export const registerCommand: Command = {
  options: {
    out: text,
    year: text,
    prior: text,
    rules: text,
    stratum: text,
    unchecked: flag,
    memory: text,
    seed: text,
    engine: text,
    url: text,
    database: text,
    dialect: text,
  },
  positionals: 2,
  async run(given, context) {
    const [what = ''] = given.positionals;
    switch (what) {
      case 'import':
        return (await import('../register/importRegister')).importRegister(given, context);
      case 'check':
        return (await import('../register/checkRegister')).checkRegister(given, context);
      case 'sql':
        return (await import('../register/sqlRegister')).sqlRegister(given, context);
      default:
        return unusable(context.texts.registerUnknown(what));
    }
  },
};
