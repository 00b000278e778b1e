import { createDataset } from '../dataset/dataset';
import type { Dataset } from '../dataset/dataset';
import { decodeCsv } from './decodeText';
import { parseObservations } from './observationsCsv';
import { isSdmx, parseSdmx } from './sdmxCsv';
import type { CsvResult } from './csvTable';

/** A dataset from a CSV file in the dataset's own columns or in SDMX-CSV, told apart by the head. */
export function loadCsv(bytes: Uint8Array, name: string): CsvResult<Dataset> {
  const text = decodeCsv(bytes);
  const result = isSdmx(text) ? parseSdmx(text, name) : parseObservations(text, name);
  return result.ok ? { ok: true, value: createDataset({ observations: result.value }) } : result;
}
