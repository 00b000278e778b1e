import { define } from './define';
import type { Rule } from '../rule';

/** Comparison with earlier years and with the other areas. */
export const changeRules: readonly Rule[] = [
  define('R39', 'QZ', { scope: 'cell', relations: ['上年＝上年报表本年数'] }, [{ kind: 'priorAgreement' }], {
    name: ['上年数一致', 'Last year’s figure agrees'],
    why: [
      '上年数必须与上年报表的本年数一致；与已发布数不同时只作提示，以上年报表为准。',
      'Last year’s figure must be the one reported last year; a difference from a published figure is only a hint.',
    ],
    fix: ['以上年审定的报表为准更正上年数。', 'Correct it from last year’s accepted form.'],
  }),
  define('R42', 'HS', { scope: 'cell' }, [{ kind: 'growth' }], {
    name: ['增减幅度', 'Change against last year'],
    why: [
      '增减幅度超过该类指标限值、增减绝对数超过下限，且与本栏其他地区不同的，应当核实；会员、职工人数不看其他地区。限值由本工具设定，不是官方规定，可在设置中调整。用模拟的正确报表（14个地区，十二表各40张）测得，平均每张0.5处提问，35%的表有提问；分表为：会员组织0.6（40%）、集体合同0.2（18%）、帮扶资金0.4（33%）、协商等级0.6（43%）、三分类0.5（35%）、困难档案1.4（58%）、法律服务0.4（30%）、竞赛创新0.6（43%）、培训就业0.4（35%）、医疗互助0.5（38%）、任务进度0.6（28%）、服务阵地0.3（25%）。',
      'A change beyond the limit of its class, above the floor and unlike the other areas of its column needs an explanation; members and staff whatever the others do. The limits are ours, not official, and can be set. On simulated forms of 14 areas that are right (40 of each of the twelve) there are 0.5 questions a form and 35 % of forms have any: membership 0.6 (40 %), contracts 0.2 (18), aid 0.4 (33), grades 0.6 (43), classes 0.5 (35), hardship 1.4 (58), law 0.4 (30), emulation 0.6 (43), training 0.4 (35), mutual aid 0.5 (38), progress 0.6 (28), venues 0.3 (25).',
    ],
    fix: [
      '核对原始记录，看是否有统计口径调整、机构撤并、集中建会等情况。',
      'Check the source: a change of scope, a merger, a recruiting campaign?',
    ],
  }),
  define('R43', 'HS', { scope: 'cell' }, [{ kind: 'appearance' }], {
    name: ['从无到有、从有到无', 'Appeared or vanished'],
    why: [
      '上年有数而本年为0，或上年为0而本年有数的，算不出增减幅度，应单独核实。',
      'A figure that was there last year and is 0 now, or the reverse, has no rate of change and is checked apart.',
    ],
    fix: ['核对是否漏填或串行、串栏。', 'Make sure that nothing was left out or put in the wrong row.'],
  }),
  define('R45', 'HS', { scope: 'row' }, [{ kind: 'copied', share: 0.8, minimum: 4 }], {
    name: ['照抄上年数', 'Copied from last year'],
    why: [
      '一个单位的绝大多数指标与上年完全相同，多为复制上年报表后未更新。',
      'Nearly all of a line’s figures equal last year’s: often last year’s form was copied and not updated.',
    ],
    fix: ['核对本年数是否已逐项更新。', 'Check whether this year’s figures were really entered.'],
  }),
  define('R46', 'TS', { scope: 'column' }, [{ kind: 'repeated', minRepeats: 3, minValue: 1000 }], {
    name: ['数值雷同', 'Same figure pasted'],
    why: [
      '三个及以上地区的较大数值完全相同，多为粘贴或下拉填充造成的差错。',
      'Three or more areas with the same large figure: often a slip in pasting or filling down.',
    ],
    fix: ['逐一核对这些地区的数。', 'Check the figures of these areas one by one.'],
  }),
  define('R142', 'HS', { scope: 'sheet' }, [{ kind: 'pattern' }], {
    name: ['成片差错', 'Figures in the wrong place'],
    why: [
      '两行互换、整栏错行、整行整栏与上年相同、整栏各地一齐大幅增减，多为粘贴、串行或口径变化，一处原因只提一次。',
      'Two rows exchanged, a column moved down a row, a row or column equal to last year’s, or a column that moved everywhere alike: one cause, told once.',
    ],
    fix: [
      '对照原始记录，看是否粘贴错位、复制上年数，或统计口径有变化。',
      'Compare with the source: pasted in the wrong place, copied from last year, or a change of scope?',
    ],
  }),
  define('R47', 'TS', { scope: 'column' }, [{ kind: 'share', points: 5 }], {
    name: ['比重变动', 'Share of the total'],
    why: [
      '该地区占合计的比重与上年相比变动超过限值，结构变化明显。',
      'The area’s share of the total moved by more than the limit.',
    ],
    fix: ['核对该地区的本年数和上年数。', 'Check the area’s figures of both years.'],
  }),
  define('R51', 'TS', { scope: 'column' }, [{ kind: 'mad', z: 7, minimum: 8, minDeviation: 0.2 }], {
    name: ['与其他地区增幅相比异常', 'Growth unlike the other areas'],
    why: [
      '各地区增幅的稳健Z值（中位数与绝对中位差）超过限值，且与多数地区增幅相差20%以上；不足8个地区时不作判断。',
      'The robust z of log growth (median and MAD) is above the limit and the growth is 20 % or more apart from the others’; not judged below 8 areas.',
    ],
    fix: ['与同类地区对照核实。', 'Compare it with similar areas.'],
  }),
  define(
    'R52',
    'TS',
    { scope: 'column' },
    [{ kind: 'hb', U: 0.3, A: 0.05, C: 7, quantile: 7, minimum: 8, minDeviation: 0.05 }],
    {
      name: ['HB法异常值', 'Hidiroglou-Berthelot edit'],
      why: [
        'HB法兼顾增幅与规模；地区少时误报多，默认只用于两期筛查的排序，需要时可在设置中启用。',
        'The HB edit weighs growth by size; with few areas it flags too many clean figures, so by default it only ranks in two-period screening.',
      ],
      fix: ['与同类地区对照核实。', 'Compare it with similar areas.'],
    },
  ),
  define('R53', 'TS', { scope: 'cell' }, [{ kind: 'series', madMultiple: 3, minimum: 3 }], {
    name: ['偏离历年水平', 'Unlike earlier years'],
    why: [
      '本年数偏离历年中位数3个绝对中位差以上，且超出该类指标的增减限值；至少需要三个年份。',
      'The figure is 3 MADs or more from the median of earlier years and beyond the limit of its class; needs three years.',
    ],
    fix: ['与历年数据对照核实。', 'Compare it with earlier years.'],
  }),
];
