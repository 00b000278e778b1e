// @ts-check
const { createServer } = require('node:net');
const { join, dirname } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** The address that manifest.xml is written for; `--env address=https://…` puts another in its place. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What Excel needs of the client where it is served with the add-in: whole files, unchanged. */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const officeSources = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office/office.js',
};

/**
 * What the pane's page may load: its own files and office.js; no code that is made of text, and no other address.
 * Fluent writes its styles into the page, so that styles alone may stand inline.
 *
 * @param {keyof typeof officeSources} office
 * @param {boolean} production
 */
function contentPolicy(office, production) {
  const source = officeSources[office];
  const origin = source.startsWith('https:') ? ` ${new URL(source).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // The development server tells the page when a file has changed.
    `connect-src 'self'${production ? '' : ' ws: wss:'}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * @param {unknown} value
 * @returns {keyof typeof officeSources}
 */
function officeSource(value) {
  if (value === 'cdn' || value === 'cdn-cn' || value === 'local') return value;
  throw new Error(`--env office=${value} is not known; choose cdn, cdn-cn or local.`);
}

/** @param {unknown} value */
function webAddress(value) {
  const address = String(value).replace(/\/+$/, '');
  if (!/^https:\/\/[^/\s]+/.test(address)) {
    throw new Error(`--env address=${value} must begin with https://, as Office demands.`);
  }
  return address;
}

/** Whether a browser can be shown here. */
const hasScreen = () =>
  !process.env['CI'] &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/**
 * Parameters: `--env address=https://…` (where the add-in will be served), `--env office=cdn|cdn-cn|local`
 * (where office.js comes from), `--env https` (serve with the Office development certificate, for sideloading).
 *
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string }} argv
 * @returns {Promise<import('webpack').Configuration & { devServer: import('webpack-dev-server').Configuration }>}
 */
module.exports = async function configure(env = {}, argv = {}) {
  const production = argv.mode === 'production';
  const address = webAddress(env['address'] ?? DEVELOPMENT_ADDRESS);
  const office = officeSource(env['office'] ?? (production ? 'cdn' : 'local'));
  if (production && env['address'] === undefined) {
    process.stderr.write(
      `manifest.xml keeps ${DEVELOPMENT_ADDRESS}; build with --env address=https://… for another host.\n`,
    );
  }

  /**
   * @param {string} chunk
   * @param {string} template
   * @param {string} filename
   */
  const page = (chunk, template, filename) =>
    new HtmlWebpackPlugin({
      template,
      filename,
      chunks: [chunk],
      // A browser without modules never starts the bundle, and the page says why.
      scriptLoading: 'module',
      // After the static text, so that it is seen first.
      inject: 'body',
      minify: production ? { collapseWhitespace: true, removeComments: true, minifyCSS: true } : false,
      officeJs: officeSources[office],
      policy: contentPolicy(office, production),
      workbench: !production,
    });

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'cheap-module-source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(production ? {} : { workbench: './src/workbench/index.ts' }),
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'assets/[name].[hash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
        { test: /\.(csv|css)$/, type: 'asset/source' },
      ],
    },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', 'taskpane.html'),
      ...(production ? [] : [page('workbench', './src/workbench/index.html', 'index.html')]),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/{shortcuts,functions.*}.json' },
          { from: 'src/taskpane/loading.js', to: 'loading.js' },
          ...(production ? [] : [{ from: 'src/workbench/attach.js', to: 'attach.js' }]),
          {
            from: 'manifest.xml',
            transform: (/** @type {Buffer} */ text) =>
              text.toString('utf8').replaceAll(DEVELOPMENT_ADDRESS, address),
          },
          // While serving, they come straight from their package.
          ...(!env['WEBPACK_SERVE'] && office === 'local'
            ? officeFiles.map((file) => ({
                from: join(officeFolder, file),
                to: join('office', file),
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    optimization: production
      ? {
          // What the product is built on changes seldom; apart, it stays in the browser's cache.
          splitChunks: {
            chunks: 'all',
            cacheGroups: {
              react: {
                test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
                name: 'react',
                priority: 20,
              },
              fluent: {
                test: /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg)/,
                name: 'fluent',
                priority: 10,
              },
            },
          },
        }
      : {},
    performance: {
      hints: production ? 'warning' : false,
      maxEntrypointSize: 1_500_000,
      maxAssetSize: 1_500_000,
    },
    cache: production ? false : { type: 'filesystem', name: 'development' },
    stats: production ? 'normal' : 'errors-warnings',
    infrastructureLogging: { level: production ? 'info' : 'warn' },
    devServer: {
      port: env['WEBPACK_SERVE'] ? await freePort(Number(process.env['PORT'] ?? 3000)) : 3000,
      host: 'localhost',
      server: env['https'] ? { type: 'https', options: await developmentCertificate() } : 'http',
      headers: { 'Access-Control-Allow-Origin': '*' },
      static: { directory: officeFolder, publicPath: '/office', watch: false },
      hot: false,
      liveReload: true,
      client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
      open: !env['https'] && hasScreen(),
      setupExitSignals: true,
      onListening: (server) => {
        const bound = server.server?.address();
        const port = bound && typeof bound === 'object' ? bound.port : server.options.port;
        process.stdout.write(`\n  工会统计助手  ${env['https'] ? 'https' : 'http'}://localhost:${port}\n\n`);
      },
    },
  };
};

/**
 * The port that was asked for; where another program has it, one sentence that says what to do.
 *
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((found) => {
    const probe = createServer();
    probe.once('error', () => {
      process.stderr.write(
        `\n端口 ${port} 已被占用：请关闭占用它的程序，或换一个端口，如 PORT=${port + 1} npm start。\n` +
          `Port ${port} is taken: close the program that has it, or choose another, e.g. PORT=${port + 1} npm start.\n\n`,
      );
      process.exit(1);
    });
    probe.listen(port, 'localhost', () => probe.close(() => found(port)));
  });
}

/** The certificate that Office trusts on a developer's machine; made on first use, which asks the person. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return getHttpsServerOptions();
}
