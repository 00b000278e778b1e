import { packages } from '../packages';
import { relations } from '../relations';
import { guard } from '../sheets/guard';
import { actions } from './actions';
import { check } from './check';
import { csv } from './csv';
import { data } from './data';
import { fill } from './fill';
import { functions } from './functions';
import { handIn } from './handIn';
import { notice } from './notices';
import { paste } from './paste';
import { recognition } from './recognition';
import { review } from './review';
import { ribbon } from './ribbon';
import { screening } from './screening';
import { settings } from './settings';
import { shell } from './shell';
import { text } from './text';
import { words } from './words';

/** Every sentence of the pane and the ribbon. */
export const pane = {
  actions,
  check,
  csv,
  data,
  fill,
  functions,
  guard,
  handIn,
  notice,
  ownForms: packages.pane,
  ownRelations: { ...relations.pane, trial: relations.trial },
  paste,
  recognition,
  review,
  ribbon,
  screening,
  settings,
  shell,
  text,
  words,
};
