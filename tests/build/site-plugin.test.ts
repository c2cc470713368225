import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sitePlugin } from '../../src/build/site-plugin.ts'
import { parseSiteUrl } from '../../src/build/site-url.ts'
import { FIXTURE_ROOT } from '../fixtures/fixture-files.ts'

const PROJECT = join(import.meta.dirname, '../..')
const KITES = 'data/units/kites.json'
const ABOUT = '/api/v1/en/about.json'
const KITE_UNIT = '/api/v1/zh-hant/units/900101L1.json'

const PROBLEMS = `data/units/kites.json
  3:70  units[0].qfLevel   The QF level is 3, but the code "900101L1" says 1. Mend whichever is wrong.
  1 problem in 1 file. Fix it and run: npm run check:data`

let root = ''
let server: ViteDevServer
let warnings: string[] = []
let sockets: WebSocket[] = []

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'site-plugin-')))
  cpSync(FIXTURE_ROOT, root, { recursive: true })
  warnings = []
  sockets = []
})

afterEach(async () => {
  for (const socket of sockets) socket.close()
  await server.close()
  rmSync(root, { recursive: true })
})

/** Starts the dev server on the copy of the fictional dataset. */
async function start(base = '/'): Promise<void> {
  const customLogger = createLogger('silent')
  customLogger.warn = message => warnings.push(message)
  server = await createServer({
    root,
    base,
    configFile: false,
    customLogger,
    plugins: [sitePlugin(parseSiteUrl(undefined))],
    server: { port: 0, host: '127.0.0.1', watch: { interval: 20 } },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  // An edit that comes before the watcher has seen the file would go unnoticed.
  await vi.waitFor(() =>
    expect(server.watcher.getWatched()[join(root, 'data/units')]).toContain('kites.json'),
  )
}

function address(): string {
  const bound = server.httpServer?.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('the server does not listen')
  return `127.0.0.1:${bound.port}`
}

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`http://${address()}${path}`)
  return { status: response.status, body: await response.json() }
}

async function kiteTitle(): Promise<unknown> {
  const { body } = await get(KITE_UNIT)
  return typeof body === 'object' && body !== null && 'title' in body ? body.title : undefined
}

type Message = { type: string }

/** What the server tells a page that is open in a browser, but for its greeting; filled as it comes. */
async function openPage(): Promise<Message[]> {
  const told: Message[] = []
  const socket = new WebSocket(`ws://${address()}/?token=${server.config.webSocketToken}`, 'vite-hmr')
  sockets.push(socket)
  await new Promise<void>(resolve => {
    socket.addEventListener('message', ({ data }) => {
      const message: Message = JSON.parse(data)
      if (message.type === 'connected') resolve()
      else told.push(message)
    })
  })
  return told
}

function edit(file: string, from: string, to: string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const breakData = () => edit(KITES, '"qfLevel": 1', '"qfLevel": 3')
const mendData = () => edit(KITES, '"qfLevel": 3', '"qfLevel": 1')
const typesOf = (told: Message[]) => told.map(({ type }) => type)

describe('the dev server', () => {
  test('serves the documents of data/', async () => {
    await start()
    expect(await get(ABOUT)).toMatchObject({ status: 200, body: { page: 'about' } })
    expect(await get(`${KITE_UNIT}?t=1`)).toMatchObject({ status: 200, body: { code: '900101L1' } })
    expect(await get('/api/v1/schema/units.json')).toMatchObject({ status: 200, body: { type: 'object' } })
    expect(await get('/api/v1/en/pages.json')).toMatchObject({ status: 200, body: { page: 'directory' } })
    expect(warnings).toEqual([])
  })

  test('answers 404 where there is no document', async () => {
    await start()
    for (const path of ['/api/v1/en/units/900101L9.json', '/api/v1/en/', '/api/v1/%E0%A4%A']) {
      expect(await get(path)).toEqual({ status: 404, body: {} })
    }
  })

  test('serves them below the base path', async () => {
    await start('/base/')
    expect(await get(`/base${ABOUT}`)).toMatchObject({ status: 200, body: { page: 'about' } })
    expect((await get('/base/api/v1/en/nothing.json')).status).toBe(404)
  })

  test('serves the new text after an edit, and has the page loaded anew', async () => {
    await start()
    const told = await openPage()
    edit(KITES, '看風放線', '看風收線')
    await vi.waitFor(() => expect(typesOf(told)).toContain('full-reload'), 5000)
    expect(await kiteTitle()).toBe('看風收線')
  })

  test('after a wrong edit lists the problems as check:data does and keeps the last good documents', async () => {
    await start()
    const told = await openPage()
    breakData()
    await vi.waitFor(() => expect(told).toHaveLength(1), 5000)
    expect(told).toEqual([
      { type: 'error', err: { message: PROBLEMS, stack: '', plugin: 'data', id: KITES } },
    ])
    expect(warnings).toEqual([PROBLEMS])
    expect(await kiteTitle()).toBe('看風放線')
  })

  test('takes the list away when the edit is mended, then has the page loaded anew', async () => {
    await start()
    const told = await openPage()
    breakData()
    await vi.waitFor(() => expect(told).toHaveLength(1), 5000)
    // The watcher takes two changes of a file within 50 ms for one.
    await setTimeout(100)
    mendData()
    await vi.waitFor(() => expect(told.length).toBeGreaterThanOrEqual(3), 5000)
    expect(told.slice(1, 3)).toEqual([
      { type: 'update', updates: [] },
      expect.objectContaining({ type: 'full-reload' }),
    ])
  })

  test('lists the problems to a page that is opened while there are some', async () => {
    breakData()
    await start()
    const told = await openPage()
    await vi.waitFor(() => expect(told).toHaveLength(1), 5000)
    expect(told).toEqual([{ type: 'error', err: expect.objectContaining({ message: PROBLEMS }) }])
    expect(warnings).toEqual([PROBLEMS])
    expect((await get(ABOUT)).status).toBe(404)
  })

  test('tells of warnings in the terminal alone', async () => {
    edit('data/ladders/kite-flying/levels/flyer.json', '"900102L2", ', '')
    await start()
    const told = await openPage()
    expect(warnings.join()).toContain('No ladder uses the unit "900102L2"')
    expect((await get(ABOUT)).status).toBe(200)
    expect(told).toEqual([])
  })

  test('notices that a file is gone', async () => {
    await start()
    const told = await openPage()
    unlinkSync(join(root, 'data/ladders/kite-flying/source.txt'))
    await vi.waitFor(() => expect(typesOf(told)).toContain('error'), 5000)
    expect(warnings.join()).toContain('There is no file data/ladders/kite-flying/source.txt.')
  })
})

test('messages in Simplified Chinese are a module that browsers understand', async () => {
  server = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    plugins: [sitePlugin(parseSiteUrl(undefined))],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const result = await server.transformRequest('virtual:messages/zh-hans')
  expect(result?.code).toContain('siteName: "职业资历阶梯导览"')
  expect(result?.code).not.toMatch(/import type|: (number|string)\b/)
})

test('what the record needs to know of the data is its version and its earlier codes, as they are now', async () => {
  await start()
  const read = async () => (await server.transformRequest('virtual:dataset'))?.code ?? ''
  const before = await read()
  expect(before).toMatch(/dataset = "[0-9a-f]{12}"/)
  expect(before).toContain('["ZL302A","')
  writeFileSync(join(root, KITES), readFileSync(join(root, KITES), 'utf8').replace('看風放線', '看風收線'))
  await vi.waitFor(async () => expect(await read()).not.toBe(before))
})
