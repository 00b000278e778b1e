import type { LabelledAction } from '../../../app/actions';

/** What can be done, by the name on its button, in the pane and on the ribbon. */
export const actions: Readonly<Record<LabelledAction, string>> = {
  fill: 'Fill a form',
  check: 'Check now',
  clearFlags: 'Clear flags',
  withdraw: 'Withdraw explanation',
  forgetPriors: 'Remove last year’s form',
  board: 'Make dashboard',
  fillSet: 'All forms',
  bulletin: 'Make circular',
  handIn: 'Hand in',
};
