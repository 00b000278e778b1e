import { HostError } from '../port';
import { during } from '../context';
import { screenSheet } from '../screening';
import type { AppContext } from '../context';
import type { ScreeningRequest } from '../screening';

/** 两期数据筛查 of a list anywhere in the workbook; reads its sheet once and writes nothing. */
export async function screen(context: AppContext, request: ScreeningRequest): Promise<void> {
  const { port, store } = context;
  const { sheet } = request.columns;
  await during(context, 'reading', async () => {
    const { read } = await port.read([sheet]);
    const snapshot = read.find(({ name }) => name === sheet);
    if (!snapshot) throw new HostError('sheet_missing', 'screening', sheet);
    store.set({ screening: screenSheet(snapshot, request) });
  });
}
