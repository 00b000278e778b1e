import { addUpText } from './addUp';
import { argumentsText } from './arguments';
import { checkText } from './check';
import { resultsText } from './results';
import { dataText } from './data';
import { extractText } from './extract';
import { filesText } from './files';
import { fillText } from './fill';
import { registerText } from './register';
import { reviewText } from './review';
import { rulesText } from './rules';
import { screenText } from './screen';
import { selfCheckText } from './selfCheck';
import { usage } from './usage';
import type { cli as zh } from '../../zh/cli';

/** Every sentence of the command line. */
export const cli: typeof zh = {
  usage,
  ...addUpText,
  ...argumentsText,
  ...checkText,
  ...dataText,
  ...extractText,
  ...filesText,
  ...fillText,
  ...registerText,
  ...resultsText,
  ...reviewText,
  ...rulesText,
  ...screenText,
  ...selfCheckText,
};
