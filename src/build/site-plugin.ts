/** The Vite plugin that makes a site of the app and data/: documents and messages live in dev, all files at build. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, type PreviewServer, transformWithOxc, type ViteBuilder, type ViteDevServer } from 'vite'
import type { Dataset } from '../dataset/dataset.ts'
import { formatProblems } from '../dataset/format-problems.ts'
import { parseDataset } from '../dataset/parse-dataset.ts'
import type { Problem } from '../dataset/problem.ts'
import { API_FOLDER } from '../paths.ts'
import { listRedirects, publishFiles, publishPages } from '../publish/publish-site.ts'
import { simplify, simplifyTexts } from '../publish/simplify.ts'
import { readDataFiles } from './read-data.ts'
import type { SiteUrl } from './site-url.ts'
import { type Renderer, writeSite } from './write-site.ts'

/** Modules in Simplified Chinese, with the file that each is made from. */
const SIMPLIFIED = new Map([
  ['virtual:messages/zh-hans', 'src/messages/zh-hant.ts'],
  ['virtual:messages/questions/zh-hans', 'src/messages/questions/zh-hant.ts'],
  ['virtual:messages/record/zh-hans', 'src/messages/record/zh-hant.ts'],
  ['virtual:messages/lists/zh-hans', 'src/messages/lists/zh-hant.ts'],
  ['virtual:messages/catalogue/zh-hans', 'src/messages/catalogue/zh-hant.ts'],
  ['virtual:messages/search/zh-hans', 'src/messages/search/zh-hant.ts'],
])

/** What the visitor's record needs to know of the data: its version, and each earlier code with the one of today. */
const DATASET = 'virtual:dataset'

function formatDatasetModule(root: string): string {
  const files = readDataFiles(root)
  const { dataset } = parseDataset(files)
  const version = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 12)
  const aliases = dataset ? listRedirects(dataset).map(({ from, to }) => [from.code, to.code]) : []
  return `export const dataset = ${JSON.stringify(version)}
export const aliases = ${JSON.stringify(aliases)}`
}

/** Where the build for prerendering goes; nothing of it is published. */
export const PRERENDER_DIR = 'node_modules/.cache/prerender'

function readDataset(root: string): { dataset: Dataset | undefined; problems: Problem[] } {
  return parseDataset(readDataFiles(root))
}

/** Serves the static API from data/ as it is now, and shows what is wrong with it in the overlay. */
function serveData(server: ViteDevServer): void {
  const { root } = server.config
  const base = server.config.base.replace(/\/$/, '')
  let files = new Map<string, string>()
  let problems: Problem[] = []

  const sendProblems = () => {
    if (problems.some(({ severity }) => severity === 'error')) {
      server.ws.send({
        type: 'error',
        err: {
          message: formatProblems(problems),
          stack: '',
          plugin: 'data',
          id: problems[0]?.file ?? 'data',
        },
      })
    }
  }
  const read = () => {
    const result = readDataset(root)
    problems = result.problems
    if (result.dataset)
      files = publishFiles(result.dataset, publishPages(result.dataset, simplify), simplify, simplifyTexts)
    if (problems.length > 0) server.config.logger.warn(formatProblems(problems))
    return result.dataset !== undefined
  }
  const onChange = (file: string) => {
    if (relative(join(root, 'data'), file).startsWith('..')) return
    if (read()) {
      const module = server.moduleGraph.getModuleById(`\0${DATASET}`)
      if (module) server.moduleGraph.invalidateModule(module)
      // An empty update takes the overlay away, which a reload alone would leave.
      server.ws.send({ type: 'update', updates: [] })
      server.ws.send({ type: 'full-reload' })
    } else {
      sendProblems()
    }
  }
  read()
  server.watcher.add(join(root, 'data'))
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange)
  server.ws.on('connection', sendProblems)
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!path.startsWith(base + API_FOLDER)) return next()
    const text = files.get(path.slice(base.length))
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(text ?? '{}')
  })
}

/** Does what static hosts do: a folder's index.html, the slash at its end, and 404.html where nothing is. */
function serveLikeStaticHost(server: PreviewServer, site: SiteUrl): () => void {
  const folder = resolve(server.config.root, server.config.build.outDir)
  server.middlewares.use((request, response, next) => {
    const [url = '/', query = ''] = (request.url ?? '/').split('?')
    const index = join(folder, url.slice(site.base.length - 1), 'index.html')
    if (!`${url}/`.startsWith(site.base) || !index.startsWith(join(folder, '/')) || !existsSync(index))
      return next()
    if (url.endsWith('/')) {
      request.url = `${url}index.html`
      return next()
    }
    response.statusCode = 301
    // Two slashes at the beginning would name another host.
    response.setHeader('Location', `${url.replace(/^\/+/, '/')}/${query && `?${query}`}`)
    response.end()
  })
  return () => {
    server.middlewares.use(async (_request, response) => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(await readFile(join(folder, '404.html')).catch(() => 'Nothing is built: npm run build'))
    })
  }
}

/** An error that a user mends: its message is all that there is to say. */
function complaint(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}

async function buildSite(builder: ViteBuilder, site: SiteUrl): Promise<void> {
  const { root, logger } = builder.config
  const { dataset, problems } = readDataset(root)
  if (!dataset) throw complaint(`data/ has errors, so nothing was built\n\n${formatProblems(problems)}`)
  if (problems.length > 0) logger.warn(formatProblems(problems))
  if (site.isDefault) {
    logger.warn(`SITE_URL is not set: canonical addresses, site map and previews name ${site.url}`)
  }
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the build needs the environments client and ssr')
  const built = await builder.build(client)
  await builder.build(ssr)
  if (!('output' in built)) throw new Error('the client build gave no output')
  const outDir = resolve(root, client.config.build.outDir)
  const rendererFile = pathToFileURL(resolve(root, ssr.config.build.outDir, 'prerender.js')).href
  const renderer: Renderer = await import(rendererFile)
  const template = await readFile(join(root, 'index.html'), 'utf8')
  await rm(join(outDir, 'index.html'), { force: true })
  const { pages } = await writeSite({ dataset, site, template, output: built.output, outDir, renderer })
  logger.info(`${pages} pages written to ${relative(root, outDir)}`)
}

/** The plugin. `site` is where the site will stand. */
export function sitePlugin(site: SiteUrl): Plugin {
  let root = process.cwd()
  return {
    name: 'career-ladder-site',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return SIMPLIFIED.has(id) || id === DATASET ? `\0${id}` : undefined
    },
    async load(id) {
      if (id === `\0${DATASET}`) return formatDatasetModule(root)
      const source = SIMPLIFIED.get(id.replace('\0', ''))
      if (source === undefined) return undefined
      const file = join(root, source)
      this.addWatchFile(file)
      // Vite itself leaves the types in where an id starts with a null character.
      const { code } = await transformWithOxc(simplifyTexts(await readFile(file, 'utf8')), file)
      return { code, moduleType: 'js' }
    },
    configureServer: serveData,
    configurePreviewServer: server => serveLikeStaticHost(server, site),
    buildApp: builder => buildSite(builder, site),
  }
}
