import { formsByTheme } from '../forms/themes';
import { createTexts } from '../i18n';
import type { App } from '../app/app';
import type { Outcome } from '../app/outcome';
import type { FormDefinition, Text } from '../forms/definition';
import type { Texts } from '../i18n';

/** A thing that Excel asks for by the name of its function. */
export interface Command {
  /** Its id in the manifest (`FillAid`); the function's name is the same with a small first letter. */
  readonly id: string;
  readonly label: Text;
  /** It builds something for a region and year, which a person has to have chosen. */
  readonly needsChoice: boolean;
  run(app: App): Promise<Outcome>;
}

/** A command that stands on the ribbon. */
export interface RibbonCommand extends Command {
  readonly tip: Text;
}

/** What stands on the ribbon: the button that opens the pane, a command, a menu of commands. */
export type RibbonControl =
  | {
      readonly kind: 'pane';
      readonly id: string;
      readonly icon: string;
      readonly label: Text;
      readonly tip: Text;
    }
  | { readonly kind: 'button'; readonly icon: string; readonly command: RibbonCommand }
  | {
      readonly kind: 'menu';
      readonly id: string;
      readonly icon: string;
      readonly label: Text;
      readonly tip: Text;
      readonly commands: readonly RibbonCommand[];
    };

export interface RibbonGroup {
  readonly id: string;
  readonly icon: string;
  readonly label: Text;
  readonly controls: readonly RibbonControl[];
}

/** A text of the pane in both languages. */
export function both(say: (texts: Texts) => string): Text {
  return { zh: say(createTexts('zh')), en: say(createTexts('en')) };
}

/** An action by the name that it has in the pane as well. */
export function named(action: keyof Texts['ribbon']['tips']): { readonly label: Text; readonly tip: Text } {
  return { label: both(({ actions }) => actions[action]), tip: both(({ ribbon: { tips } }) => tips[action]) };
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function fillCommand(form: FormDefinition): RibbonCommand {
  return {
    id: `Fill${capital(form.id)}`,
    label: form.title,
    tip: form.about,
    needsChoice: true,
    run: async (app) => {
      await app.choose({ form: form.id });
      return app.fill();
    },
  };
}

/** The name of the add-in's own tab. */
export const ribbonTab: Text = both((texts) => texts.ribbon.tab);

/** The ribbon as it is seen from left to right. The manifest is written from it: `npm run manifest`. */
export const ribbon: readonly RibbonGroup[] = [
  {
    id: 'Assistant',
    icon: 'icon',
    label: both(({ ribbon: { groups } }) => groups.assistant),
    controls: [
      {
        kind: 'pane',
        id: 'Open',
        icon: 'open',
        label: both((texts) => texts.ribbon.open.label),
        tip: both((texts) => texts.ribbon.open.tip),
      },
    ],
  },
  {
    id: 'Filling',
    icon: 'fill',
    label: both(({ ribbon: { groups } }) => groups.filling),
    controls: [
      ...formsByTheme
        .filter(({ forms }) => forms.length > 0)
        .map(({ id, name, forms }): RibbonControl => ({
          kind: 'menu',
          id: `Fill${capital(id)}Theme`,
          icon: 'fill',
          label: name,
          tip: named('fill').tip,
          commands: forms.map(fillCommand),
        })),
      {
        kind: 'button',
        icon: 'fill',
        command: { id: 'FillAll', ...named('fillSet'), needsChoice: true, run: (app) => app.fillSet() },
      },
    ],
  },
  {
    id: 'Checking',
    icon: 'check',
    label: both(({ ribbon: { groups } }) => groups.checking),
    controls: [
      {
        kind: 'button',
        icon: 'check',
        command: { id: 'CheckNow', ...named('check'), needsChoice: false, run: (app) => app.check() },
      },
      {
        kind: 'button',
        icon: 'clear',
        command: {
          id: 'ClearFlags',
          ...named('clearFlags'),
          needsChoice: false,
          run: (app) => app.clearFlags(),
        },
      },
    ],
  },
  {
    id: 'Results',
    icon: 'icon',
    label: both(({ ribbon: { groups } }) => groups.results),
    controls: [
      {
        kind: 'button',
        icon: 'open',
        command: { id: 'MakeBoard', ...named('board'), needsChoice: true, run: (app) => app.board() },
      },
      {
        kind: 'button',
        icon: 'open',
        command: {
          id: 'MakeBulletin',
          ...named('bulletin'),
          needsChoice: true,
          run: (app) => app.bulletin({}),
        },
      },
    ],
  },
];

/** The commands of a control; none for the button of the pane, which Excel opens itself. */
export function commandsOf(control: RibbonControl): readonly RibbonCommand[] {
  switch (control.kind) {
    case 'pane':
      return [];
    case 'button':
      return [control.command];
    case 'menu':
      return control.commands;
  }
}

/** Every command of the ribbon. */
export const ribbonCommands: readonly RibbonCommand[] = ribbon
  .flatMap(({ controls }) => controls)
  .flatMap(commandsOf);

/** The name of the function that the manifest calls for a command: `fillAid`. */
export function functionName({ id }: Pick<Command, 'id'>): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}
