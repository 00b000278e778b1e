import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** What reports of all offices commonly state and no form asks for, theme by theme. */
export const reportedIndicators: Readonly<Record<string, readonly Indicator[]>> = {
  M: [
    stock('M71', '人', 'headline', {
      zh: [
        '新就业形态劳动者会员',
        '期末新就业形态劳动者（货车司机、网约车司机、快递员、外卖配送员等）会员人数。',
      ],
      en: [
        'Members in new forms of work',
        'Members in new forms of work (drivers, couriers, delivery riders) at the end of the period.',
      ],
      synonyms: ['新业态会员', '货车司机会员'],
      subject: '新就业形态劳动者',
    }),
    stock('M73', '个', 'institutional', {
      zh: ['工会联合会', '期末行业性、区域性工会联合会个数。'],
      en: ['Union federations', 'Sectoral and regional union federations at the end of the period.'],
      synonyms: ['行业工会联合会', '区域工会联合会'],
    }),
    stock('M75', '人', 'institutional', {
      zh: ['专兼职工会干部', '专职与兼职工会干部合计人数。'],
      en: ['Union cadres', 'Full-time and part-time union cadres together.'],
      synonyms: ['工会干部队伍'],
    }),
    stock('M76', '人', 'institutional', {
      zh: ['社会化工会工作者', '由工会聘用的社会化（职业化）工会工作者人数。'],
      en: ['Union workers employed by contract', 'Union workers whom unions employ by contract.'],
      synonyms: ['职业化工会工作者'],
    }),
  ],
  D: [
    stock('D71', '个', 'institutional', {
      zh: ['区域（行业）性职代会', '按区域、行业建立的职工代表大会个数。'],
      en: ['Regional and sectoral congresses', "Workers' congresses set up for a region or a sector."],
      synonyms: ['区域职代会', '行业职代会'],
    }),
    stock('D72', '个', 'institutional', {
      zh: ['区域（行业）性职代会覆盖单位', '区域、行业性职工代表大会覆盖的单位个数。'],
      en: [
        'Units covered by regional congresses',
        "Units that regional and sectoral workers' congresses cover.",
      ],
    }),
    stock('D73', '个', 'institutional', {
      zh: ['建立职工董事、监事制度企业', '建立职工董事或职工监事制度的公司制企业个数。'],
      en: ['Companies with workers on the board', "Companies with workers' directors or supervisors."],
      synonyms: ['职工董事制度企业', '职工监事制度企业'],
    }),
    ratio('D75', '%', {
      zh: ['职代会建制率', '建立职代会制度的单位占已建会单位的百分比。'],
      en: [
        "Share with a workers' congress",
        "Units with a workers' congress as a percentage of units with a union.",
      ],
    }),
    ratio('D76', '%', {
      zh: ['厂务公开建制率', '实行厂务公开的单位占已建会单位的百分比。'],
      en: [
        'Share with open affairs',
        'Units that publish their affairs as a percentage of units with a union.',
      ],
    }),
  ],
  C: [
    stock('C71', '人', 'institutional', {
      zh: ['集体协商指导员', '期末专兼职集体协商指导员人数。'],
      en: ['Bargaining advisers', 'Advisers on collective bargaining at the end of the period.'],
      synonyms: ['工资集体协商指导员'],
    }),
    flow('C72', '份', 'flow', {
      zh: ['集体协商要约书', '报告期内发出的集体协商要约书份数。'],
      en: ['Calls to bargain', 'Calls to bargain sent out in the period.'],
      synonyms: ['协商要约'],
    }),
  ],
  A: [
    flow('A71', '万元', 'money', {
      zh: ['送清凉投入资金', '报告期内送清凉活动投入的资金和物资折款。'],
      en: ['Summer relief, money', 'Money and goods given in the summer relief campaign.'],
      synonyms: ['送清凉资金', '高温慰问资金'],
    }),
    flow('A72', '人次', 'flow', {
      zh: ['送清凉慰问职工', '报告期内送清凉活动慰问的高温岗位职工人次数。'],
      en: ['Summer relief, person-times', 'Person-times of workers in the heat who were visited.'],
      synonyms: ['高温慰问职工'],
    }),
    flow('A73', '个', 'flow', {
      zh: ['送清凉走访单位', '报告期内送清凉活动走访的企业、工地和站点个数。'],
      en: ['Summer relief, places', 'Enterprises and sites visited in the summer relief campaign.'],
      synonyms: ['送清凉走访企业'],
    }),
    flow('A74', '元', 'money', {
      zh: ['慰问标准', '每户（人）发放的慰问金额。'],
      en: ['Comfort money per household', 'Comfort money paid to each household or person.'],
      synonyms: ['慰问金标准'],
      decimals: 2,
    }),
    flow('A75', '元', 'money', {
      zh: ['助学标准', '每名学生发放的助学金额。'],
      en: ['Student aid per student', 'Student aid paid to each student.'],
      synonyms: ['助学金标准'],
      decimals: 2,
    }),
    flow('A78', '人次', 'flow', {
      zh: ['帮扶困难职工人次', '报告期内帮扶救助困难职工的人次数。'],
      en: ['Aid, person-times', 'Person-times of workers in hardship given aid.'],
      synonyms: ['救助困难职工人次'],
    }),
    flow('A79', '万元', 'money', {
      zh: ['消费帮扶金额', '报告期内工会消费帮扶的采购金额。'],
      en: ['Purchases from poor areas', 'Purchases from areas in need in the period.'],
      synonyms: ['消费扶贫金额'],
    }),
    flow('A80', '万元', 'money', {
      zh: ['小额贷款', '报告期内工会协助发放的小额（贴息）贷款金额。'],
      en: ['Small loans', "Small loans paid out with the union's help."],
      synonyms: ['小额担保贷款', '贴息贷款'],
    }),
  ],
  E: [
    flow('E71', '场', 'flow', {
      zh: ['劳动和技能竞赛场次', '报告期内开展的劳动和技能竞赛场次（项次）。'],
      en: ['Contests held', 'Labour and skill contests held in the period.'],
      synonyms: ['劳动竞赛场次', '技能竞赛场次'],
    }),
    flow('E72', '万元', 'money', {
      zh: ['竞赛投入资金', '报告期内投入劳动和技能竞赛的资金。'],
      en: ['Spending on contests', 'Money put into labour and skill contests.'],
      synonyms: ['竞赛资金'],
    }),
  ],
  L: [
    flow('L71', '场', 'flow', {
      zh: ['普法宣传活动', '报告期内开展普法宣传、送法活动的场次。'],
      en: ['Events on the law', 'Events that spread knowledge of the law.'],
      synonyms: ['法治宣传活动', '送法活动'],
    }),
    flow('L72', '份', 'flow', {
      zh: ['发放宣传资料', '报告期内发放的各类宣传资料份数。'],
      en: ['Leaflets given out', 'Leaflets and booklets given out in the period.'],
      synonyms: ['宣传资料'],
    }),
    flow('L73', '人次', 'flow', {
      zh: ['法律援助人次', '报告期内提供法律援助的人次数。'],
      en: ['Legal aid, person-times', 'Person-times of workers given legal aid.'],
      synonyms: ['法律援助服务人次'],
    }),
    flow('L76', '次', 'flow', {
      zh: ['劳动安全检查次数', '报告期内开展劳动保护、安全生产检查的次数。'],
      en: ['Safety inspections', 'Inspections of labour protection and safety.'],
      synonyms: ['安全生产检查'],
    }),
  ],
  T: [
    flow('T72', '人', 'flow', {
      zh: ['资助学历提升人数', '报告期内资助提升学历（求学圆梦行动）的职工人数。'],
      en: ['Workers helped to a degree', 'Workers helped to a school-leaving certificate or degree.'],
      synonyms: ['求学圆梦行动'],
    }),
  ],
  H: [
    flow('H71', '人次', 'flow', {
      zh: ['职工疗休养', '报告期内组织职工疗休养的人次数。'],
      en: ['Convalescent stays', 'Person-times of workers on convalescent stays.'],
      synonyms: ['疗休养职工'],
    }),
    flow('H73', '场', 'flow', {
      zh: ['心理健康活动场次', '报告期内开展职工心理健康活动的场次。'],
      en: ['Events on mental health', 'Events on the mental health of workers.'],
      synonyms: ['心理讲座'],
    }),
    flow('H74', '人次', 'flow', {
      zh: ['心理健康服务人次', '报告期内提供心理健康服务的人次数。'],
      en: ['Mental health service', 'Person-times given mental health service.'],
      synonyms: ['心理咨询人次'],
    }),
    flow('H75', '场', 'flow', {
      zh: ['健康讲座场次', '报告期内举办健康讲座的场次。'],
      en: ['Health lectures', 'Lectures on health held in the period.'],
      synonyms: ['健康讲座'],
    }),
  ],
  K: [
    flow('K71', '场', 'flow', {
      zh: ['职工文体活动场次', '报告期内举办职工文体活动的场次。'],
      en: ['Cultural and sports events', 'Cultural and sports events for workers.'],
      synonyms: ['文体活动'],
    }),
    flow('K74', '人次', 'flow', {
      zh: ['宣讲受众人次', '报告期内宣讲活动覆盖的人次数。'],
      en: ['Talks, person-times', 'Person-times of workers who heard the talks.'],
      synonyms: ['宣讲覆盖职工'],
    }),
    flow('K76', '场', 'flow', {
      zh: ['联谊交友活动场次', '报告期内举办单身职工联谊交友活动的场次。'],
      en: ['Meetings of singles', 'Meetings for single workers held in the period.'],
      synonyms: ['联谊活动', '交友活动'],
    }),
    flow('K77', '人', 'flow', {
      zh: ['联谊交友活动参加人数', '参加单身职工联谊交友活动的人数。'],
      en: ['Meetings of singles, persons', 'Persons at the meetings for single workers.'],
    }),
    stock('K81', '个', 'institutional', {
      zh: ['职工志愿服务队', '期末职工志愿服务队伍个数。'],
      en: ['Volunteer teams', 'Volunteer teams of workers at the end of the period.'],
      synonyms: ['志愿服务队'],
    }),
    stock('K82', '人', 'institutional', {
      zh: ['职工志愿者', '期末在册职工志愿者人数。'],
      en: ['Volunteers', 'Registered worker volunteers at the end of the period.'],
      synonyms: ['工会志愿者'],
    }),
  ],
  G: [
    flow('G71', '人', 'flow', {
      zh: ['选树工匠', '报告期内选树命名的各级工匠人数。'],
      en: ['Craftsmen named', 'Craftsmen of all levels named in the period.'],
      synonyms: ['工匠人才'],
    }),
    flow('G72', '个', 'flow', {
      zh: ['全国工人先锋号', '报告期内获全国工人先锋号的集体个数。'],
      en: ['National pioneers', "Teams given the national title of Workers' Pioneer."],
    }),
    flow('G73', '个', 'flow', {
      zh: ['省级工人先锋号', '报告期内获省级工人先锋号的集体个数。'],
      en: ['Provincial pioneers', "Teams given the provincial title of Workers' Pioneer."],
      synonyms: ['自治区工人先锋号'],
    }),
    flow('G74', '个', 'flow', {
      zh: ['市级五一劳动奖状', '报告期内获市级五一劳动奖状的单位个数。'],
      en: ['City labour certificates', "Units given the city's May Day labour certificate."],
    }),
    flow('G75', '人', 'flow', {
      zh: ['市级五一劳动奖章', '报告期内获市级五一劳动奖章的人数。'],
      en: ['City labour medals', "Persons given the city's May Day labour medal."],
    }),
    flow('G76', '个', 'flow', {
      zh: ['市级工人先锋号', '报告期内获市级工人先锋号的集体个数。'],
      en: ['City pioneers', "Teams given the city's title of Workers' Pioneer."],
    }),
    flow('G77', '人', 'flow', {
      zh: ['劳模疗休养', '报告期内组织劳模疗休养的人数。'],
      en: ['Model workers on convalescent stays', 'Model workers taken on convalescent stays.'],
      synonyms: ['劳模疗养'],
    }),
    flow('G80', '个', 'flow', {
      zh: ['五一巾帼标兵（岗）', '报告期内评选的五一巾帼标兵、标兵岗个数。'],
      en: ["Women's honours", 'May Day honours given to women and their teams.'],
      synonyms: ['五一巾帼标兵岗', '五一巾帼奖'],
    }),
    stock('G81', '人', 'institutional', {
      zh: ['在册劳模', '期末在册的各级劳动模范人数。'],
      en: ['Registered model workers', 'Model workers of all levels on the register.'],
      synonyms: ['在档劳模', '劳模总数'],
    }),
  ],
  S: [
    stock('S71', '个', 'institutional', {
      zh: ['司机之家', '期末建成的“司机之家”个数。'],
      en: ["Drivers' homes", "Drivers' homes at the end of the period."],
    }),
    flow('S72', '个', 'flow', {
      zh: ['爱心托管班', '报告期内举办的职工子女爱心托管班个数。'],
      en: ['Day care classes', "Day care classes for workers' children in the period."],
      synonyms: ['暑期托管班', '爱心暑托班'],
    }),
    flow('S73', '人次', 'flow', {
      zh: ['托管服务职工子女', '爱心托管班服务职工子女的人次数。'],
      en: ['Children in day care', "Person-times of workers' children in day care classes."],
      synonyms: ['托管学生'],
    }),
    stock('S74', '个', 'institutional', {
      zh: ['职工之家', '期末建成的职工之家（职工小家）个数。'],
      en: ["Workers' homes", "Workers' homes set up at the end of the period."],
      synonyms: ['职工小家', '建成职工之家'],
    }),
  ],
  F: [
    flow('F71', '万元', 'money', {
      zh: ['工会经费收入', '报告期内收缴的工会经费。'],
      en: ['Union dues collected', 'Union dues collected in the period.'],
      synonyms: ['工会经费收缴', '收缴工会经费'],
    }),
    flow('F72', '万元', 'money', {
      zh: ['税务代收工会经费', '报告期内税务部门代收的工会经费。'],
      en: ['Union dues collected by tax offices', 'Union dues that tax offices collected in the period.'],
      synonyms: ['地税代收工会经费'],
    }),
    flow('F73', '万元', 'money', {
      zh: ['返还工会经费', '报告期内返还小微企业等的工会经费。'],
      en: ['Union dues paid back', 'Union dues paid back to small enterprises and others.'],
      synonyms: ['小微企业工会经费返还'],
    }),
    flow('F74', '个', 'flow', {
      zh: ['返还工会经费企业', '报告期内得到工会经费返还的企业个数。'],
      en: ['Enterprises paid back', 'Enterprises that got union dues back.'],
      synonyms: ['返还小微企业'],
    }),
    flow('F75', '万元', 'money', {
      zh: ['财政划拨工会经费', '报告期内财政划拨的工会经费。'],
      en: ['Union dues from public finance', 'Union dues transferred by public finance.'],
    }),
  ],
  W: [
    stock('W71', '份', 'institutional', {
      zh: ['工会会员服务卡', '期末累计发放的工会会员服务卡张数。'],
      en: ['Membership cards', 'Membership service cards issued up to the end of the period.'],
      synonyms: ['工会会员卡'],
    }),
    stock('W72', '人', 'institutional', {
      zh: ['网上工会注册会员', '期末在网上工会平台注册（实名认证）的会员人数。'],
      en: ['Members registered online', "Members registered on the union's online platform."],
      synonyms: ['实名认证会员', '公众号关注'],
    }),
  ],
  V: [
    flow('V72', '件', 'flow', {
      zh: ['为职工办实事', '报告期内为职工办实事、解难题的件数。'],
      en: ['Matters settled for workers', 'Matters settled for workers in the period.'],
      synonyms: ['解决职工问题'],
    }),
  ],
};
