/** Records in links: what stands after `#share=`, which browsers send to no server. */
import * as z from 'zod/mini'
import { STATUSES } from './marks.ts'
import { type ReadRecord, readHoldings } from './parse-record.ts'
import type { VisitorRecord } from './record.ts'

/** A record is what somebody has; a plan is what somebody is to aim for. */
export type SharedKind = 'record' | 'plan'

export type SharedReading =
  | (ReadRecord & { kind: SharedKind })
  | { outcome: 'corrupt' | 'newer' | 'oversized' | 'unsupported' }

const VERSION = 1

const KINDS = ['record', 'plan'] as const

/** How many characters a link's part may have, and what it holds once it is unpacked. */
export const LONGEST_SHARED = 100_000
const LARGEST = 1_000_000

/** How many units a link may hold. */
export const MOST_SHARED = 2000

/** Kind, then a row a unit: code, place of the status, date, note. */
const PayloadSchema = z.tuple([z.enum(KINDS)], z.unknown())

const RowSchema = z.array(z.unknown())

/** Both the packing and the checksum (Adler-32, which unpacking verifies) are the browser's own. */
const PACKING = 'deflate'

async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, character => character.charCodeAt(0))
}

/** The part of a link that holds a record or plan: the version of its form, a full stop, the packed rows. Notes stay out unless asked for. */
export async function formatShared(
  kind: SharedKind,
  record: VisitorRecord,
  { notes }: { notes: boolean },
): Promise<string> {
  const rows = [...record.values()].map(({ code, status, date = '', note = '' }) => {
    const row: (string | number)[] = [code, STATUSES.indexOf(status), date, notes ? note : '']
    while (row.at(-1) === '') row.pop()
    return row
  })
  const packed = new Blob([JSON.stringify([kind, ...rows])])
    .stream()
    .pipeThrough(new CompressionStream(PACKING))
  const bytes = await readAll(packed, Number.POSITIVE_INFINITY)
  return `${VERSION}.${toBase64Url(bytes ?? new Uint8Array())}`
}

async function unpack(text: string): Promise<unknown> {
  const stream = new Blob([fromBase64Url(text)]).stream().pipeThrough(new DecompressionStream(PACKING))
  const bytes = await readAll(stream, LARGEST)
  return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

/** Reads what `formatShared` wrote. Never rejects, whatever the text. */
export async function parseShared(text: string): Promise<SharedReading> {
  if (typeof DecompressionStream === 'undefined') return { outcome: 'unsupported' }
  if (text.length > LONGEST_SHARED) return { outcome: 'oversized' }
  const [, version, packed = ''] = /^(\d{1,4})\.([\w-]+)$/.exec(text) ?? []
  if (version === undefined) return { outcome: 'corrupt' }
  if (Number(version) > VERSION) return { outcome: 'newer' }
  try {
    const value = await unpack(packed)
    if (value === undefined) return { outcome: 'oversized' }
    const [kind, ...rows] = z.parse(PayloadSchema, value)
    if (rows.length > MOST_SHARED) return { outcome: 'oversized' }
    const read = readHoldings(
      rows.map(row => {
        const [code, status, date, note] = z.safeParse(RowSchema, row).data ?? []
        return { code, status: typeof status === 'number' ? STATUSES[status] : undefined, date, note }
      }),
    )
    return { ...read, kind }
  } catch {
    return { outcome: 'corrupt' }
  }
}
