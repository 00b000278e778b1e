import { openWorkbench } from '../support/browser';
import { cellOf, checkByCommandLine, choose, fill, listed, openTab, waitForFlag } from './steps';
import type { OpenedWorkbench } from '../support/browser';
import type { Shown } from './steps';

const inOrder = (findings: readonly Shown[]): readonly string[] =>
  findings.map(({ rule, cell, severity, suggestion }) => `${cell} ${rule} ${severity} ${suggestion}`).sort();

describe('the saved file and the command line', () => {
  let bench: OpenedWorkbench;
  let members: string;
  let saved: Buffer;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench, { year: 2013, region: '四川' });
    await fill(bench);
    members = await cellOf(bench, '511000', 'M09');
    await bench.typeInto(members, '51.5');
    await bench.typeInto(await cellOf(bench, '511300', 'M09'), '1400000');
    await bench.typeInto(await cellOf(bench, '511300', 'M05'), '83.13万');
    await bench.typeInto(await cellOf(bench, '510100', 'M09'), '200');
    await bench.typeInto(await cellOf(bench, '510100', 'M05'), '100');
    await waitForFlag(bench, await cellOf(bench, '510100', 'M09'));
    saved = await bench.save();
  });

  afterAll(() => bench.close());

  it('finds in the file what the pane found in the sheet', async () => {
    const shown = await listed(bench);
    const found = await checkByCommandLine(saved);
    expect(inOrder(shown)).toEqual(inOrder(found.findings));
    expect(inOrder(shown)).toContain(`${members} ${ruleAt(shown, members)} error 515000`);
    expect(shown.some(({ suggestion }) => suggestion === 831_300)).toBe(true);
  });

  it('takes 上年 from another file with --prior', async () => {
    await bench.startAnew();
    await choose(bench, { year: 2012, region: '四川' });
    await fill(bench);
    const then = await cellOf(bench, '511000', 'M09');
    expect(await bench.cell(then)).toBe('511,300');
    await bench.typeInto(then, '480000');
    await openTab(bench, '审核');
    const lastYear = await bench.save();
    const priorOf = async (prior?: Buffer): Promise<number | null | undefined> =>
      (await checkByCommandLine(saved, prior)).findings.find(
        ({ cell, suggestion }) => cell === members && suggestion === 515_000,
      )?.prior;
    expect(await priorOf()).toBe(511_300);
    expect(await priorOf(lastYear)).toBe(480_000);
    expect(bench.errors).toEqual([]);
  });
});

function ruleAt(findings: readonly Shown[], address: string): string | undefined {
  return findings.find(({ cell, suggestion }) => cell === address && suggestion !== null)?.rule;
}
