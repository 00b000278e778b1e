import { readFileSync, writeFileSync } from 'node:fs';
import { divisionLines, divisionsNow } from './support/divisionsNow';

const file = new URL('../../src/catalogue/areas/divisions.ts', import.meta.url);
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(/`[^`]*`/, () => `\`\n${divisionLines(divisionsNow())}\n\``),
);
