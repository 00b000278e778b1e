import { openWorkbench } from '../support/browser';
import {
  beside,
  card,
  cellOf,
  changes,
  choose,
  entered,
  fill,
  openTab,
  opened,
  said,
  unfold,
  waitForFlag,
} from './steps';
import type { OpenedWorkbench } from '../support/browser';

const AREAS = ['南宁市', '柳州市', '桂林市'];
const REGION = '广西';
const SHEET = '会员组织2013广西';
const REPORT = `审核报告 ${SHEET}`;
const NEXT = '会员组织2014广西';
const PHRASE = '核实无误';
const TEXT = '去年并入两家中央企业工会，共增二十三万人，见合并批复。';

/** Rows 南宁, 柳州, 桂林 and those directly under the region; columns organisations, workers, members. */
const LAST_YEAR = [
  [5000, 900_000, 800_000],
  [3000, 500_000, 450_000],
  [4000, 560_000, 500_000],
  [500, 90_000, 80_000],
];
/** 南宁's members in 万, 柳州 with half again as many workers, 桂林 with more members than workers and many more unions. */
const THIS_YEAR = [
  [5100, 910_000, 82.5],
  [3100, 750_000, 480_000],
  [5600, 570_000, 580_000],
  [510, 91_000, 81_000],
];

async function paste(bench: OpenedWorkbench, rows: readonly (readonly number[])[]): Promise<void> {
  for (const [column, indicator] of ['M01', 'M05', 'M09'].entries()) {
    const figures = rows.map((row) => row[column]).join('\r\n');
    await bench.pasteBlock(await cellOf(bench, '450100', indicator), figures);
  }
}

/** A count of the summary in 审核. */
async function count({ pane }: OpenedWorkbench, term: '通过' | '待处理' | '无法检查'): Promise<number> {
  const summary = pane.getByRole('region', { name: '审核结果' });
  const text = await summary.innerText();
  return Number(new RegExp(`(?:^|\\n)${term}\\n([\\d,]+)`).exec(text)?.[1]?.replaceAll(',', ''));
}

// The floor, and the newest, in which undo has groups; both refuse what Excel on the web refuses, and have no printer.
describe.each(['1.9', '1.20'])('the whole year of 广西 2013 with ExcelApi %s', (api) => {
  let bench: OpenedWorkbench;
  let lastYear: Buffer;
  let handedIn: Buffer;
  let workers: string;

  beforeAll(async () => {
    bench = await openWorkbench({ api });
    await choose(bench, { year: 2012, region: REGION, areas: AREAS });
    await fill(bench);
    await paste(bench, LAST_YEAR);
    await openTab(bench, '审核');
    await bench.pane.getByText('没有发现问题。').waitFor();
    lastYear = await bench.save();
    await bench.startAnew();
    await bench.pane.getByRole('tab', { name: '填报', selected: true }).waitFor();
  });

  afterAll(() => bench.close());

  it('begins with last year’s file: its figures become 上年', async () => {
    await choose(bench, { year: 2013, region: REGION, areas: AREAS });
    await bench.pane.getByLabel('选择去年的表').setInputFiles({
      name: '2012年上报.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: lastYear,
    });
    await said(bench, /已从“2012年上报.xlsx”取得上年数/);
    await fill(bench);
    expect(await bench.tabs()).toContain(SHEET);
    workers = await cellOf(bench, '450200', 'M05');
    for (const [row, [organisations, , members]] of LAST_YEAR.entries()) {
      const shown = async (indicator: string): Promise<string> =>
        bench.cell(beside(await cellOf(bench, '450100', indicator, 'prior'), 0, row));
      expect(await shown('M01')).toBe(organisations?.toLocaleString('en-US'));
      expect(await shown('M09')).toBe(members?.toLocaleString('en-US'));
    }
  });

  it('shows what is wrong with the figures as they are pasted', async () => {
    await openTab(bench, '审核');
    await paste(bench, THIS_YEAR);
    await card(bench, await cellOf(bench, '450100', 'M09'), '疑似以“万人”填报').waitFor();
    await card(bench, await cellOf(bench, '450300', 'M09'), '大于“职工人数').waitFor();
    await card(bench, workers, '增长50%').waitFor();
    await card(bench, await cellOf(bench, '450300', 'M01'), '增长40%').waitFor();
    expect(await count(bench, '待处理')).toBeGreaterThanOrEqual(4);
  });

  it('is put right: an offer accepted, a figure typed', async () => {
    const before = await entered(bench, SHEET);
    const members = await cellOf(bench, '450100', 'M09');
    await card(bench, members).getByRole('button', { name: '改为 825,000' }).click();
    await said(bench, /已改为 825,000/);
    expect(changes(before, await entered(bench, SHEET))).toEqual([['82.5', '825000']]);
    const wrong = await cellOf(bench, '450300', 'M09');
    await bench.typeInto(wrong, '508000');
    await card(bench, wrong).waitFor({ state: 'detached' });
    await waitForFlag(bench, wrong, false);
  });

  it('refuses an empty phrase and a short text with the reason, and keeps what was written', async () => {
    const finding = await opened(card(bench, workers));
    await finding.getByRole('button', { name: '写审核说明' }).click();
    const form = finding.getByRole('form', { name: '审核说明' });
    await form.getByLabel('原因类别').selectOption('机构撤并');
    await form.getByLabel('说明', { exact: true }).fill(PHRASE);
    await form.getByRole('button', { name: '保存说明' }).click();
    await said(bench, /“核实无误”之类不算说明/);
    await form.getByLabel('说明', { exact: true }).fill('企业合并');
    await form.getByRole('button', { name: '保存说明' }).click();
    await said(bench, /不足 8 个字/);
    expect(await form.getByLabel('说明', { exact: true }).inputValue()).toBe('企业合并');
    await form.getByRole('button', { name: '取消' }).click();
  });

  it('takes one explanation for several findings', async () => {
    const panel = await openTab(bench, '审核');
    const queries = panel.getByRole('region', { name: /^核实性/ });
    await queries.getByRole('checkbox', { name: '选择本组' }).check();
    await panel.getByRole('button', { name: /^一起说明/ }).click();
    const form = panel.getByRole('form', { name: '审核说明' });
    await form.getByLabel('原因类别').selectOption('机构撤并');
    await form.getByLabel('说明', { exact: true }).fill(TEXT);
    await form.getByRole('button', { name: '保存说明' }).click();
    await unfold(bench, /^已说明/u);
    await card(bench, workers, '已说明').waitFor();
    await unfold(bench, /^已说明/u);
    await card(bench, await cellOf(bench, '450300', 'M01'), '已说明').waitFor();
  });

  it('is handed in once what could not be checked has been seen', async () => {
    let panel = await openTab(bench, '上报');
    expect(await panel.getByRole('list', { name: '上报条件' }).getByRole('listitem').allInnerTexts()).toEqual(
      [expect.stringMatching(/无法检查的 [\d,]+ 项尚未看过/)],
    );
    expect(await panel.getByRole('button', { name: '上报', exact: true }).isEnabled()).toBe(false);
    panel = await openTab(bench, '审核');
    await panel.getByText(/^无法检查的项目/).click();
    panel = await openTab(bench, '上报');
    await panel.getByText('可以上报').waitFor();
    await panel.getByLabel('填报单位').fill('广西壮族自治区总工会');
    await panel.getByRole('button', { name: '上报', exact: true }).click();
    await said(bench, /已上报，审核报告在工作表/);
    await panel.getByText(/^已上报：广西壮族自治区总工会/).waitFor();
    expect(await panel.getByLabel('审核报告（可复制）', { exact: true }).inputValue()).toContain(TEXT);
    expect(await panel.getByLabel('数据（SDMX-CSV，可复制）', { exact: true }).inputValue()).toContain(
      '825000',
    );
    handedIn = await bench.save();
  });

  it('leaves a report that is right in every count', async () => {
    await openTab(bench, '审核');
    const [passed, unchecked] = [await count(bench, '通过'), await count(bench, '无法检查')];
    expect(await count(bench, '待处理')).toBe(0);
    await unfold(bench, /^已说明/u);
    const queries = await bench.pane
      .getByRole('list', { name: /^核实性/ })
      .locator(':scope > li')
      .count();
    const hints = await bench.pane.getByRole('list', { name: /^提示/ }).locator(':scope > li').count();
    expect(await bench.pane.getByRole('list', { name: /^强制性/ }).count()).toBe(0);
    const report = Object.values(await entered(bench, REPORT));
    const whole = report.join('\n');
    expect(whole).toContain('统计报表审核报告');
    expect(whole).toContain('2013年度（2012.10.1—2013.9.30）');
    expect(whole).toContain('450000 广西壮族自治区');
    const failed = Number(/，未通过 (\d+)；/u.exec(whole)?.[1]);
    expect(failed).toBeGreaterThanOrEqual(queries);
    expect(whole).toContain(
      `比较 ${passed + failed} 次：通过 ${passed}，未通过 ${failed}；另有 ${unchecked} 处无法检查。`,
    );
    expect(whole).toContain(`强制性 0 处，核实性 ${queries} 处，提示 ${hints} 处；已说明 ${queries} 处。`);
    expect(whole).toMatch(new RegExp(`执行审核关系 \\d+ 条，其中未通过 [1-9]\\d* 条`));
    expect(report.filter((text) => text.includes(TEXT))).toHaveLength(queries);
    expect(report.filter((text) => text.includes('82.5 → 825000'))).toHaveLength(1);
    expect(report).toContain(workers);
    const numbers = [...whole.matchAll(/(\d+) 处$/gm)].map(([, cells]) => Number(cells));
    expect(numbers.reduce((sum, cells) => sum + cells, 0)).toBe(unchecked);
  });

  it('shows stamp and explanation as stale when a figure changes', async () => {
    await bench.activateTab(SHEET);
    await bench.typeInto(workers, '740000');
    await openTab(bench, '审核');
    await card(bench, workers, '说明已失效').waitFor();
    await unfold(bench, /^已说明/u);
    await card(bench, await cellOf(bench, '450300', 'M01'), '已说明').waitFor();
    const panel = await openTab(bench, '上报');
    await panel.getByRole('group', { name: '上报标记' }).getByText('已失效').waitFor();
    expect(await panel.getByRole('button', { name: '上报', exact: true }).isEnabled()).toBe(false);
  });

  it('rolls forward to 2014 with 2013 as 上年', async () => {
    const before = await entered(bench, SHEET);
    const panel = await openTab(bench, '上报');
    await panel.getByRole('button', { name: '生成 2014 年度的表' }).click();
    await said(bench, /已生成 2014 年度/);
    expect(await bench.tabs()).toContain(NEXT);
    await bench.activateTab(NEXT);
    expect(await bench.cell(await cellOf(bench, '450200', 'M05', 'prior'))).toBe('740,000');
    expect(await bench.cell(await cellOf(bench, '450100', 'M09', 'prior'))).toBe('825,000');
    expect(await bench.cell(await cellOf(bench, '450200', 'M05'))).toBe('');
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
    const fresh = await cellOf(bench, '450200', 'M05');
    await openTab(bench, '审核');
    await bench.typeInto(fresh, '1200000');
    const finding = await opened(card(bench, fresh, '增长62.2%'));
    await finding.getByRole('button', { name: '写审核说明' }).click();
    await finding.getByRole('button', { name: '沿用上年的说明' }).click();
    expect(await finding.getByLabel('说明', { exact: true }).inputValue()).toBe(TEXT);
  });

  it('finds explanations, log and stamp again in the file that was saved', async () => {
    await bench.open('2013年上报.xlsx', handedIn);
    await bench.pane.getByRole('tab', { name: '填报', selected: true }).waitFor();
    let panel = await openTab(bench, '审核');
    await unfold(bench, /^已说明/u);
    await card(bench, workers, '已说明').waitFor();
    await card(bench, workers, TEXT).waitFor();
    panel = await openTab(bench, '上报');
    await panel.getByText(/^已上报：广西壮族自治区总工会/).waitFor();
    await panel.getByText(/^写入记录（\d+）/).click();
    const log = panel.getByRole('list', { name: '写入记录' });
    await log.getByText(/^采纳更正 · 1 格/).waitFor();
    await log.getByText(/^上报 · 1 格/).waitFor();
    await log.getByText(/^填表 · \d+ 格/).waitFor();
    expect(bench.errors).toEqual([]);
  });

  it('has asked for nothing but its own files and office.js, and runs no code made of text', async () => {
    const own = new URL(bench.page.url()).origin;
    const foreign = bench.requests.filter(
      (address) => !/^(?:blob|data):/u.test(address) && new URL(address).origin !== own,
    );
    expect(bench.requests.length).toBeGreaterThan(5);
    expect(foreign).toEqual([]);
    const page = bench.pane.locator('html');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranText = true';
      document.head.append(script);
      return 'ranText' in window;
    });
    expect(ran).toBe(false);
  });
});
