import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { boundFields } from '../../src/forms/binding';
import { recallChoice } from '../../src/excel/choiceMemory';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createNumbers, createTexts } from '../../src/i18n';
import { Pane } from '../../src/taskpane/Pane';
import { composeApp } from '../../src/taskpane/compose';
import { createFindingWords } from '../../src/i18n/findings';
import type { App } from '../../src/app/app';
import type { CellContent } from '../../src/forms/sheet';

const sheet = '会员组织2013四川';
const texts = createTexts('zh');

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: {} } });
  Object.assign(crypto, { randomUUID: () => `batch-${Math.random()}` });
});

afterEach(() => localStorage.clear());

async function open(): Promise<{
  readonly app: App;
  readonly port: FileWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}> {
  const port = FileWorkbook.empty();
  const app = composeApp(port, 'zh');
  render(
    <Pane
      app={app}
      lang="zh"
      texts={texts}
      numbers={createNumbers('zh')}
      sentences={createFindingWords('zh')}
      hostTheme={() => undefined}
    />,
  );
  await waitFor(() => app.start());
  return { app, port, user: userEvent.setup() };
}

async function put(port: FileWorkbook, line: string, indicator: string, value: CellContent): Promise<void> {
  const found = await at(port, line, indicator);
  await port.write({ writes: [{ sheet, cells: [{ ...found, value }] }] });
}

async function at(
  port: FileWorkbook,
  line: string,
  indicator: string,
): Promise<{ row: number; column: number; content: CellContent }> {
  const [snapshot] = (await port.read([sheet])).read;
  const own = snapshot === undefined ? undefined : recogniseStandardForm(snapshot);
  if (snapshot === undefined || own?.kind !== 'standard') throw new Error(`${sheet} is no form`);
  const field = boundFields(own.binding).find(
    (each) => each.area === line && each.indicator === indicator && each.period === 'current',
  );
  if (field === undefined) throw new Error(`${line} ${indicator} is not on the form`);
  const { row, column } = field;
  return { row, column, content: snapshot.values[row]?.[column] ?? null };
}

it('fills, checks, accepts an offer, takes it back and explains, all from the pane', async () => {
  const { app, port, user } = await open();
  await user.click(screen.getByRole('combobox', { name: texts.fill.region }));
  await user.keyboard('四川{Enter}');
  const year = screen.getByRole('spinbutton', { name: texts.fill.year });
  await user.clear(year);
  await user.type(year, '2013');
  expect(await screen.findByText(texts.fill.previewNew(sheet))).toBeVisible();
  await user.click(screen.getByRole('button', { name: texts.actions.fill }));
  expect(await screen.findByText(new RegExp(`已在“${sheet}”填入`))).toBeVisible();
  expect(recallChoice()).toEqual({ form: 'membership', year: 2013, region: '510000', layout: 'area' });

  await put(port, '511000', 'M09', 51.5);
  await user.click(screen.getByRole('tab', { name: /^审核/ }));
  await user.click(screen.getByRole('button', { name: texts.check.again }));
  const offer = await screen.findByRole('button', { name: texts.check.accept('515,000') });
  await user.click(offer);
  await waitFor(() => expect(app.getState().notice?.kind).toBe('applied'));
  expect((await at(port, '511000', 'M09')).content).toBe(515_000);
  await user.click(screen.getByRole('button', { name: texts.check.undo }));
  await waitFor(async () => expect((await at(port, '511000', 'M09')).content).toBe(51.5));

  await put(port, '511000', 'M09', 700_000);
  await user.click(screen.getByRole('button', { name: texts.check.again }));
  const queries = await screen.findByRole('list', { name: /^核实性/ });
  const card = within(queries)
    .getAllByRole('listitem')
    .find((each) => each.dataset['finding']?.includes('M09'));
  if (card === undefined) throw new Error('a rise of a third is queried');
  await user.click(within(card).getByRole('button', { expanded: false }));
  await user.click(within(card).getByRole('button', { name: texts.check.explain }));
  const form = within(within(card).getByRole('form', { name: texts.check.form.title }));
  await user.selectOptions(form.getByRole('combobox', { name: texts.check.form.cause }), 'newUnions');
  await user.type(form.getByRole('textbox', { name: texts.check.form.text }), '核实无误');
  await user.click(form.getByRole('button', { name: texts.check.form.save }));
  expect(
    await screen.findByText(
      texts.notice.explanationRefused({ kind: 'explanationRefused', reason: 'empty_phrase' }, String),
    ),
  ).toBeVisible();
  const text = form.getByRole('textbox', { name: texts.check.form.text });
  await user.clear(text);
  await user.type(text, '新建工业园区工会，新增会员十八万余人');
  await user.click(form.getByRole('button', { name: texts.check.form.save }));
  expect(await screen.findByText(texts.check.settled('1'))).toBeVisible();
  expect(screen.queryByRole('form', { name: texts.check.form.title })).toBeNull();
}, 60_000);
