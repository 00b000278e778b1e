import { appearance } from './appearance';
import { balance } from './balance';
import { band } from './band';
import { carry } from './carry';
import { codes } from './codes';
import { copied } from './copied';
import { existence } from './existence';
import { formula } from './formula';
import { growth } from './growth';
import { hb } from './hb';
import { lineTotal } from './lineTotal';
import { mad } from './mad';
import { mark } from './mark';
import { net } from './net';
import { number } from './number';
import { order } from './order';
import { pattern } from './pattern';
import { precision } from './precision';
import { priorAgreement } from './priorAgreement';
import { published } from './published';
import { ratio } from './ratio';
import { repeated } from './repeated';
import { required } from './required';
import { same } from './same';
import { series } from './series';
import { share } from './share';
import { sign } from './sign';
import { unitSlip } from './unitSlip';
import type { Edit } from '../rule';
import type { EditDefinition, EditOf } from './definition';

/** Every kind of edit, in the order in which edits of one stage run. */
const definitions = {
  codes,
  priorAgreement,
  number,
  required,
  sign,
  precision,
  copied,
  pattern,
  unitSlip,
  lineTotal,
  published,
  growth,
  appearance,
  balance,
  order,
  ratio,
  existence,
  band,
  net,
  carry,
  mark,
  same,
  formula,
  mad,
  hb,
  series,
  share,
  repeated,
} satisfies { readonly [Kind in Edit['kind']]: EditDefinition<EditOf<Kind>> };

/** The kinds in the order in which edits of one stage run. */
export const kinds = Object.keys(definitions) as readonly Edit['kind'][];

/** What is to be said of the kind of an edit. */
export function definitionOf<Kind extends Edit['kind']>(kind: Kind): EditDefinition<EditOf<Kind>> {
  return definitions[kind] as EditDefinition<EditOf<Kind>>;
}
