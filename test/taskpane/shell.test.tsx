import { render, screen } from '@testing-library/react';
import { createTexts } from '../../src/i18n';
import { HostPage } from '../../src/taskpane/shell/HostPage';
import { views } from '../../src/taskpane/shell/view';
import { finding, reading, result } from './fakeApp';
import { renderPane } from './renderPane';

const state = {
  checked: { reading, result: result([finding()]), at: '2013-10-20T08:00:00Z' },
  undoable: ['b'],
  log: [{ at: '', action: 'fill', sheet: 's', cell: 'A1', old: null, new: 1, reason: '', batch: 'b' }],
  handInTexts: { report: 'r', data: 'd' },
} as const;

describe('the pane', () => {
  const lang = 'zh';
  const texts = createTexts(lang);

  it('names every control', async () => {
    const { user, container } = renderPane(state, lang);
    for (const view of views) {
      await user.click(screen.getByRole('tab', { name: new RegExp(`^${texts.shell.tabs[view]}`) }));
    }
    const controls = [...container.querySelectorAll('button, input, select, textarea, [role=listbox]')];
    expect(controls.length).toBeGreaterThan(40);
    for (const control of controls) expect(control).toHaveAccessibleName();
  });

  it('keeps what was typed in a view', async () => {
    const { user } = renderPane(state, lang);
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.data }));
    await user.type(screen.getByRole('searchbox', { name: texts.data.search }), 'abc');
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.fill }));
    expect(screen.queryByRole('searchbox', { name: texts.data.search })).toBeNull();
    await user.click(screen.getByRole('tab', { name: texts.shell.tabs.data }));
    expect(screen.getByRole('searchbox', { name: texts.data.search })).toHaveValue('abc');
  });

  it('says what it is busy with and lets nothing be started meanwhile', () => {
    renderPane({ busy: 'filling' }, lang);
    expect(screen.getByText(texts.shell.busy.filling)).toBeVisible();
    expect(screen.getByRole('button', { name: texts.actions.fill })).toBeDisabled();
  });

  it.each(['tooOld', 'notExcel', 'failed'] as const)('explains why it cannot work: %s', (failure) => {
    render(<HostPage failure={failure} texts={texts.shell} hostTheme={() => undefined} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(texts.shell.host[`${failure}Title`]);
    expect(screen.getByText(texts.shell.host[failure])).toBeVisible();
  });

  it('turns a mistake of ours into a page that says what to do', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app, user } = renderPane(state, lang);
    const { dataset } = app.getState();
    app.set({ dataset: null as never });
    expect(screen.getByRole('alert')).toHaveTextContent(texts.shell.crashed.body);
    app.set({ dataset });
    await user.click(screen.getByRole('button', { name: texts.shell.crashed.reopen }));
    expect(screen.getByRole('button', { name: texts.actions.fill })).toBeVisible();
    quiet.mockRestore();
  });
});
