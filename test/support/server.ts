import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import type { Configuration } from 'webpack';

type Configure = (
  env: Readonly<Record<string, unknown>>,
  argv: { readonly mode: string },
) => Promise<Configuration & { devServer: WebpackDevServer.Configuration }>;

/** A running development server, as `npm start` runs it, on a port of its own. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds the development bundle once and serves it; rejects with the compiler's words when it does not build. */
export async function serve(): Promise<Served> {
  const configure = createRequire(__filename)('../../webpack.config.js') as Configure;
  const config = await configure({}, { mode: 'development' });
  const { devServer, ...rest } = config;
  const compiler = webpack({
    ...rest,
    context: join(__dirname, '../..'),
    infrastructureLogging: { level: 'none' },
    stats: 'none',
  });
  if (!compiler) throw new Error('webpack gave no compiler.');
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('test', (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString({ all: false, errors: true }))) : resolve(),
    );
  });
  const server = new WebpackDevServer(
    {
      ...devServer,
      port: 'auto',
      open: false,
      liveReload: false,
      webSocketServer: false,
      client: false,
      watchFiles: [],
      setupExitSignals: false,
      onListening: () => undefined,
    },
    compiler,
  );
  await server.start();
  await built.catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const bound = server.server?.address();
  if (!bound || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://localhost:${bound.port}`, stop: () => server.stop() };
}
