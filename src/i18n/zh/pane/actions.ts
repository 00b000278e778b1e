import type { LabelledAction } from '../../../app/actions';

/** What can be done, by the name on its button, in the pane and on the ribbon. */
export const actions: Readonly<Record<LabelledAction, string>> = {
  fill: '一键填表',
  check: '立即审核',
  clearFlags: '清除标记',
  withdraw: '收回说明',
  forgetPriors: '移除去年的表',
  handIn: '上报',
  board: '生成看板',
  fillSet: '全套报表',
  bulletin: '生成通报',
};
