import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { boundFields } from '../../src/forms/binding';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createNumbers, createTexts } from '../../src/i18n';
import { createFindingWords } from '../../src/i18n/findings';
import { Pane } from '../../src/taskpane/Pane';
import { composeApp } from '../../src/taskpane/compose';
import type { App } from '../../src/app/app';
import type { CellContent } from '../../src/forms/sheet';

const sheet = '会员组织2013四川';
const texts = createTexts('zh');

// The view is loaded when it is first opened.
const patient = { timeout: 20_000 };

const report = [
  '内江市总工会2013年工作情况',
  '截至目前，全市基层工会5973个，涵盖单位12500个，会员52.4万人，其中农民工会员18.3万人。',
  '职工数由2008年的40万人增加到50万人，增长125%。',
].join('\n');

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: {} } });
  Object.assign(crypto, { randomUUID: () => `batch-${Math.random()}` });
});

afterEach(() => localStorage.clear());

interface Opened {
  readonly app: App;
  readonly port: FileWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function open(): Promise<Opened> {
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
  await act(async () => {
    await app.choose({ form: 'membership', year: 2013, region: '510000', layout: 'area' });
    await app.fill();
  });
  return { app, port, user: userEvent.setup() };
}

async function current(port: FileWorkbook): Promise<(indicator: string) => CellContent> {
  const [snapshot] = (await port.read([sheet])).read;
  const own = snapshot === undefined ? undefined : recogniseStandardForm(snapshot);
  if (snapshot === undefined || own?.kind !== 'standard') throw new Error(`${sheet} is no form`);
  return (indicator) => {
    const field = boundFields(own.binding).find(
      (each) => each.area === '511000' && each.indicator === indicator && each.period === 'current',
    );
    return field === undefined ? null : (snapshot.values[field.row]?.[field.column] ?? null);
  };
}

async function read(user: Opened['user'], text = report): Promise<void> {
  await user.click(screen.getByRole('tab', { name: texts.shell.tabs.text }));
  const body = await screen.findByRole('textbox', { name: texts.text.body }, patient);
  fireEvent.change(body, { target: { value: text } });
  fireEvent.change(screen.getByLabelText(texts.text.date), { target: { value: '2013-09-23' } });
  await user.click(screen.getByRole('button', { name: texts.text.read }));
}

it('reads a pasted report, shows its contradiction, writes what is confirmed and takes it back', async () => {
  const { app, port, user } = await open();
  await read(user);

  const doubts = within(screen.getByRole('list', { name: texts.text.fails }));
  expect(doubts.getByText(/40万人→50万人，实际增长25%/)).toBeVisible();
  expect(screen.getByLabelText(texts.text.area)).toHaveValue('内江市');
  expect((await current(port))('M01')).toBeNull();

  for (const printed of ['5973个', '12500个', '52.4万人', '18.3万人']) {
    await user.click(screen.getByRole('checkbox', { name: texts.text.choose(printed) }));
  }
  await user.click(screen.getByRole('button', { name: texts.text.write('4') }));
  expect(await screen.findByText(new RegExp(`已把确认的 4 个数写入“${sheet}”`), {}, patient)).toBeVisible();

  const written = await current(port);
  expect(['M01', 'M03', 'M09', 'M11'].map(written)).toEqual([5973, 12500, 524_000, 183_000]);
  expect(written('M05')).toBeNull();
  const source = app.getState().saved.prefilled.find(({ field }) => field === '511000|M09|current');
  expect(source?.provenance).toMatchObject({
    kind: 'text',
    title: '内江市总工会2013年工作情况',
    sentence: expect.stringContaining('会员52.4万人'),
  });
  // 上年 is beside it, so the figure is judged at once.
  expect(app.getState().checked?.reading.entries.get('511000|M09|prior')?.value).toBe(511_300);

  await act(async () => {
    await app.undo(app.getState().undoable.at(-1));
  });
  const after = await current(port);
  expect(['M01', 'M03', 'M09', 'M11'].map(after)).toEqual([null, null, null, null]);
}, 60_000);

it('never writes over what a person typed, nor what was not confirmed', async () => {
  const { app, port, user } = await open();
  const [snapshot] = (await port.read([sheet])).read;
  const own = snapshot === undefined ? undefined : recogniseStandardForm(snapshot);
  const field =
    own?.kind === 'standard'
      ? boundFields(own.binding).find(
          (each) => each.area === '511000' && each.indicator === 'M09' && each.period === 'current',
        )
      : undefined;
  if (field === undefined) throw new Error('no field');
  await port.write({
    writes: [{ sheet, cells: [{ row: field.row, column: field.column, value: 520_000 }] }],
  });
  await act(async () => {
    await app.check();
  });
  await read(user);
  await user.click(screen.getByRole('checkbox', { name: texts.text.choose('52.4万人') }));
  await user.click(screen.getByRole('button', { name: texts.text.write('1') }));
  expect(await screen.findByText(/1 格已有内容，保持不变/, {}, patient)).toBeVisible();
  const cells = await current(port);
  expect(cells('M09')).toBe(520_000);
  expect(cells('M01')).toBeNull();
}, 60_000);

it('takes the text of a Word file, and says in one sentence why another is not taken', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('tab', { name: texts.shell.tabs.text }));
  const body = await screen.findByRole('textbox', { name: texts.text.body }, patient);
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = new File([new Uint8Array(bytes)], name);
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
    fireEvent.change(screen.getByLabelText(texts.text.file), { target: { files: [file] } });
    await act(() => Promise.resolve());
  };
  const page = '<w:p><w:r><w:t>内江市总工会：会员52.4万人。</w:t></w:r></w:p>';
  await choose('工作报告.docx', zipSync({ 'word/document.xml': strToU8(page) }));
  await waitFor(() => expect(body).toHaveValue('内江市总工会：会员52.4万人。\n'));
  expect(screen.getByLabelText(texts.text.title)).toHaveValue('工作报告');

  await choose('旧.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  expect(await screen.findByText(texts.text.problems.older_word)).toBeVisible();
  expect(body).toHaveValue('内江市总工会：会员52.4万人。\n');
}, 60_000);

it('confirms the clear ones of a theme at once, and keeps them as data that is found at once', async () => {
  const { app, user } = await open();
  await read(user);
  await user.click(screen.getByRole('button', { name: texts.text.certain(texts.labels.theme('M'), '3') }));
  const checked = screen.getAllByRole('checkbox', { checked: true });
  expect(checked.map((box) => box.getAttribute('aria-label') ?? box.parentElement?.textContent)).toEqual(
    ['5973个', '12500个', '18.3万人'].map(texts.text.choose),
  );
  const before = app.getState().dataset.observations.length;
  await user.click(screen.getByRole('button', { name: texts.text.keep('3') }));
  await waitFor(() => expect(app.getState().dataset.observations.length).toBe(before + 3));
  await user.click(screen.getByText(texts.text.own('3')));
  await screen.findByLabelText(texts.text.ownText);
  const csv = screen.getByLabelText<HTMLTextAreaElement>(texts.text.ownText).value;
  expect(csv).toContain('511000,内江市,M01,基层工会组织数,,2013-09-23,point,5973,个,exact,5973个');

  // What was saved can be loaded again, and stands once.
  await act(async () => {
    await app.loadData('自备数据.csv', csv, 'merge');
  });
  expect(app.getState().dataset.observations.length).toBe(before + 3);
}, 60_000);

it('sets the figures of the text beside those of the form and the data', async () => {
  const { app, port, user } = await open();
  const [snapshot] = (await port.read([sheet])).read;
  const own = snapshot === undefined ? undefined : recogniseStandardForm(snapshot);
  if (own?.kind !== 'standard') throw new Error('no form');
  const cells = (['M01', 'M09'] as const).map((indicator, index) => {
    const field = boundFields(own.binding).find(
      (each) => each.area === '511000' && each.indicator === indicator && each.period === 'current',
    );
    if (field === undefined) throw new Error('no field');
    return { row: field.row, column: field.column, value: [5973, 542_000][index] ?? 0 };
  });
  await port.write({ writes: [{ sheet, cells }] });
  await act(async () => {
    await app.check();
  });
  await read(user);
  const differs = within(screen.getByRole('list', { name: texts.text.differs }));
  expect(differs.getByText(/会员人数：文中52.4万人，表中本年 542,000/)).toBeVisible();
  const agrees = within(screen.getByRole('list', { name: texts.text.agreesWith }));
  expect(agrees.getByText(/文中5973个，表中本年 5,973/)).toBeVisible();
}, 60_000);

it('keeps a correction as the next wording, which can be removed', async () => {
  const { user } = await open();
  const text = '内江市总工会工作情况\n全市暖蜂小屋88个。';
  await read(user, text);
  const choice = screen.getByRole('combobox', { name: texts.text.indicator('88个') });
  await user.selectOptions(choice, texts.text.otherOption);
  fireEvent.change(screen.getByLabelText(texts.text.other('88个')), {
    target: { value: texts.labels.indicator('S15') },
  });
  await user.click(screen.getByRole('checkbox', { name: texts.text.choose('88个') }));
  await user.click(screen.getByRole('button', { name: texts.text.keep('1') }));
  const words = texts.text.learnedWords('全市暖蜂小屋', false);
  expect(
    await screen.findByText(texts.text.learnedLine(words, texts.labels.indicator('S15'))),
  ).toBeInTheDocument();

  await read(user, text.replace('88', '99'));
  expect(screen.getByRole('combobox', { name: texts.text.indicator('99个') })).toHaveValue('S15');
  fireEvent.click(screen.getByRole('button', { name: texts.text.forgetWords(words), hidden: true }));
  await read(user, text.replace('88', '77'));
  expect(screen.getByRole('combobox', { name: texts.text.indicator('77个') })).toHaveValue('');
}, 60_000);
