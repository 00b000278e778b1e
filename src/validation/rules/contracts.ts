import { betweenForms, inRow, related } from './define';
import type { Rule } from '../rule';

/** Collective contracts and democratic management. */
export const contractRules: readonly Rule[] = [
  related('R16', 'QZ', inRow('D03≤D02', 'D01＞0⇔D02＞0'), {
    name: ['职代会代表', 'Congress delegates'],
    why: [
      '女代表是代表的一部分；有职代会就有职工代表。',
      'Female delegates are among the delegates; where there is a congress there are delegates.',
    ],
    fix: ['核对是否漏填或串行。', 'See whether a figure was left out or put in the wrong row.'],
  }),
  related('R17', 'ZQ', betweenForms('D01≤M03', 'D04≤M03', 'D05≤M03'), {
    name: ['民主管理单位≤涵盖单位', 'Units with systems within units covered'],
    why: [
      '建立制度的单位应在工会涵盖单位之内；须与会员和组织情况表对照。',
      'Units with these systems are among those that unions cover; compared with the membership form.',
    ],
    fix: ['核对两张表的口径。', 'Check the scope of both forms.'],
  }),
  related('R18', 'QZ', inRow('C01、C02、C03同有同无', 'C04、C05、C06同有同无', 'C13、C14、C15同有同无'), {
    name: ['份数、企业、职工同有同无', 'Contracts, enterprises and workers exist together'],
    why: ['一份有效的集体合同必有覆盖的企业和职工。', 'A contract in force covers enterprises and workers.'],
    fix: [
      '补填漏填项；没有漏填的，核对是否串行。',
      'Enter what was left out, or see whether it stands in the wrong row.',
    ],
  }),
  related('R19', 'HS', inRow('C02≥C01', 'C05≥C04', 'C14≥C13'), {
    name: ['企业≥份数', 'Enterprises no fewer than contracts'],
    why: [
      '区域性、行业性合同一份覆盖多家企业，企业数一般不少于份数；一家企业签订多份的除外。',
      'Regional and sectoral contracts cover many enterprises; fewer enterprises than contracts needs a word.',
    ],
    fix: ['核对份数和企业数两列是否填反。', 'See whether the two columns were exchanged.'],
  }),
  related('R20', 'QZ', inRow('C03≥C02', 'C06≥C05', 'C15≥C14'), {
    name: ['职工≥企业', 'Workers no fewer than enterprises'],
    why: ['每家企业至少有一名职工。', 'Every enterprise has at least one worker.'],
    fix: [
      '核对职工数的计量单位，看两列是否填反。',
      'Check the unit of workers and whether the columns were exchanged.',
    ],
  }),
  related('R21', 'ZQ', inRow('C07＋C10≤C04', 'C08＋C11≤C05', 'C09＋C12≤C06'), {
    name: ['区域性、行业性≤工资专项', 'Regional and sectoral within wage contracts'],
    why: [
      '区域性、行业性合同是工资专项集体合同的一部分。',
      'Regional and sectoral contracts are among the wage contracts.',
    ],
    fix: ['核对区域性、行业性合同是否重复统计。', 'See whether contracts were counted twice.'],
  }),
  related('R22', 'HS', inRow('C08≥2×C07', 'C11≥2×C10'), {
    name: ['区域性、行业性合同覆盖多家企业', 'Multi-employer contracts'],
    why: [
      '区域性、行业性合同至少覆盖两家企业。',
      'Regional and sectoral contracts cover two enterprises or more.',
    ],
    fix: ['核对份数和企业数。', 'Check contracts and enterprises.'],
  }),
  related('R23', 'HS', inRow('C05≤C02', 'C06≤C03'), {
    name: ['工资专项≤集体合同覆盖面', 'Wage contracts within collective contracts'],
    why: [
      '工资专项集体合同的覆盖面一般不大于集体合同；单独签订工资合同的除外。',
      'Wage contracts mostly cover no more than collective contracts; explain where they stand alone.',
    ],
    fix: ['核对两项的口径。', 'Check the scope of both.'],
  }),
  related('R24', 'HS', betweenForms('C15≤M06', 'C03≤M05', 'C06≤M05'), {
    name: ['覆盖职工≤已建会单位职工', 'Workers covered within staff'],
    why: [
      '合同覆盖职工一般在已建会单位之内；覆盖未建会企业的除外。',
      'Workers covered are mostly in units with unions; explain where they are not.',
    ],
    fix: ['与会员和组织情况表对照核实。', 'Compare with the membership form.'],
  }),
  related('R25', 'QZ', inRow('C18＝C05÷C17×100≤100'), {
    name: ['建制率', 'Bargaining coverage rate'],
    why: [
      '建制率由覆盖企业和应建制企业计算得出，不超过100%。',
      'The rate is computed from enterprises covered and due, and is at most 100 %.',
    ],
    fix: ['核对应建制企业数；比率由公式计算，不手工填写。', 'Check the enterprises due; keep the formula.'],
  }),
];
