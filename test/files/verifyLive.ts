/**
 * Has LibreOffice open forms that the command line saves, type into them and show them: `npm run verify:live`. The
 * colours that the sheets give themselves are compared with what `check` finds. Needs `soffice` on the path, so it is no
 * part of the tests; it fails, and never passes silently, where there is none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cellAddress } from '../../src/forms/address';
import { forms } from '../../src/forms/catalogue';
import { createRandom } from '../bench/random';
import { checkedFile, cleanForm, fileOf, plantedIn, withTyped } from '../support/liveForms';
import type { LayoutKind } from '../../src/forms/definition';
import type { LiveForm, Typed } from '../support/liveForms';

const flagColours = ['#FFC7CE', '#FFEB9C', '#DDEBF7'];

const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">
Sub Main(steps As String)
  Dim document As Object, cell As Object, parts, line As String, handle As Integer
  Dim how(0) As New com.sun.star.beans.PropertyValue, asHtml(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden" : how(0).Value = True
  asHtml(0).Name = "FilterName" : asHtml(0).Value = "HTML (StarCalc)"
  handle = FreeFile
  Open steps For Input As #handle
  Do While Not EOF(handle)
    Line Input #handle, line
    parts = Split(line, Chr(9))
    Select Case parts(0)
      Case "load" : document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, how())
      Case "number" : document.Sheets(0).getCellByPosition(parts(1), parts(2)).Value = Val(parts(3))
      Case "text" : document.Sheets(0).getCellByPosition(parts(1), parts(2)).String = parts(3)
      Case "show" : document.storeToURL(parts(1), asHtml()) : document.close(True)
    End Select
  Loop
  Close #handle
  StarDesktop.terminate()
End Sub
</script:module>
`;

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Typing"/>
</library:library>
`;

function office(folder: string, ...orders: readonly string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status, error, stderr } = spawnSync('soffice', [own, '--headless', '--norestore', ...orders], {
    encoding: 'utf8',
    timeout: 900_000,
  });
  if (status !== 0) throw error ?? new Error(`soffice ended with ${status}: ${stderr}`);
}

/** Goes through the steps with a macro in a profile of its own, which LibreOffice has to lay out first. */
function typeAll(folder: string, steps: readonly (readonly (string | number)[])[]): void {
  const file = join(folder, 'steps.txt');
  writeFileSync(file, steps.map((step) => step.join('\t')).join('\n'));
  office(folder, '--terminate_after_init');
  const standard = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(standard, { recursive: true });
  writeFileSync(join(standard, 'script.xlb'), library);
  writeFileSync(join(standard, 'Typing.xba'), module);
  office(folder, `macro:///Standard.Typing.Main("${file}")`);
}

/** The background of each cell of a sheet saved as HTML. */
function coloursIn(html: string): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  const taken = new Set<string>();
  html
    .split(/<tr\b/iu)
    .slice(1)
    .forEach((line, row) => {
      let column = 0;
      for (const [, attributes = ''] of line.matchAll(/<td\b([^>]*)>/giu)) {
        while (taken.has(`${row},${column}`)) column++;
        const span = (name: string): number =>
          Number(new RegExp(`${name}="?(\\d+)`, 'iu').exec(attributes)?.[1] ?? 1);
        for (let down = 0; down < span('rowspan'); down++) {
          for (let right = 0; right < span('colspan'); right++) taken.add(`${row + down},${column + right}`);
        }
        const colour = /bgcolor="?(#[0-9a-f]{6})/iu.exec(attributes)?.[1];
        if (colour !== undefined) colours.set(cellAddress(row, column), colour.toUpperCase());
      }
    });
  return colours;
}

interface Case {
  readonly id: string;
  readonly layout: LayoutKind;
  readonly form: LiveForm;
  readonly errors: readonly Typed[];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  const random = createRandom(Number(process.argv[2] ?? 11));
  try {
    const cases: Case[] = [];
    const steps: (readonly (string | number)[])[] = [];
    for (const { id } of forms) {
      for (const layout of ['area', 'indicator'] as const) {
        const form = cleanForm(id, layout);
        const errors = plantedIn(form, random);
        const name = `${id}-${layout}`;
        // Saved clean, as it is sent out; what is wrong is typed in LibreOffice.
        writeFileSync(join(folder, `${name}.xlsx`), await fileOf(form, id, form.clean));
        const url = (file: string): string => pathToFileURL(join(folder, file)).href;
        steps.push(['load', url(`${name}.xlsx`)], ['show', url(`${name}-clean.html`)]);
        steps.push(['load', url(`${name}.xlsx`)]);
        for (const { row, column, value } of errors) {
          steps.push([typeof value === 'number' ? 'number' : 'text', column, row, value]);
        }
        steps.push(['show', url(`${name}-typed.html`)]);
        cases.push({ id, layout, form, errors });
      }
    }
    typeAll(folder, steps);
    const counts = { planted: 0, findings: 0, expressible: 0, coloured: 0, missing: 0, onClean: 0 };
    for (const { id, layout, form, errors } of cases) {
      const shown = (kind: string): ReadonlyMap<string, string> =>
        new Map(
          [...coloursIn(readFileSync(join(folder, `${id}-${layout}-${kind}.html`), 'utf8'))].filter(
            ([, colour]) => flagColours.includes(colour),
          ),
        );
      const onClean = [...shown('clean').keys()];
      const coloured = shown('typed');
      const { findings, expressible } = await checkedFile(
        await fileOf(form, id, withTyped(form.clean, errors)),
      );
      const missing = expressible.filter(({ cell, severity }) =>
        severity === 'error' ? coloured.get(cell) !== flagColours[0] : !coloured.has(cell),
      );
      counts.planted += errors.length;
      counts.findings += findings.length;
      counts.expressible += expressible.length;
      counts.coloured += coloured.size;
      counts.missing += missing.length;
      counts.onClean += onClean.length;
      for (const { rule, cell } of missing) console.log(`${id} ${layout}: ${rule} at ${cell} has no colour`);
      if (onClean.length > 0) console.log(`${id} ${layout}: coloured though clean: ${onClean.join(' ')}`);
    }
    console.log(JSON.stringify(counts));
    if (counts.missing + counts.onClean > 0 || counts.planted < 200) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
