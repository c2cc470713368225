/** Serves a built site, and a script-free copy of each page, as a static host would: compressed and cacheable. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { COPY_PREFIX } from './pages.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
}

type Answer = { body: Buffer; headers: Record<string, string> }

function createAnswer(path: string, content: Buffer | string): Answer {
  const type = TYPES[extname(path)]
  // What is already compressed, such as pictures, gains nothing.
  const body = type === undefined ? Buffer.from(content) : gzipSync(content, { level: 9 })
  return {
    body,
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(type !== undefined && { 'Content-Encoding': 'gzip' }),
    },
  }
}

/** The same HTML and styles without any script, and so without the data that scripts carry. */
function removeScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '')
}

function readAnswers(folder: string): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const content = readFileSync(file)
    const address = path.replace(/(?<=\/)index\.html$/, '')
    answers.set(address, createAnswer(path, content))
    if (path.endsWith('.html')) {
      answers.set(COPY_PREFIX + address, createAnswer(path, removeScripts(content.toString())))
    }
  }
  return answers
}

/** Serves the built site in `folder` on localhost until the function it gives is called. */
export async function serveSite(folder: string, port: number): Promise<() => void> {
  const answers = readAnswers(folder)
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/')
    const answer = answers.get(path)
    const { body, headers } = answer ?? answers.get('/404.html') ?? createAnswer('/404.txt', 'not found')
    response.writeHead(answer ? 200 : 404, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
