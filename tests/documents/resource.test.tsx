import { Suspense, use } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { createResource, type Resource } from '../../src/documents/resource.ts'

type Key = { name: string }

/** A resource whose values come only when they are told to. */
function createSlow() {
  const settle: { resolve: (value: string) => void; reject: (error: Error) => void }[] = []
  const ask = vi.fn((_key: Key) => new Promise<string>((resolve, reject) => settle.push({ resolve, reject })))
  return { ask, settle, resource: createResource((key: Key) => key.name, ask) }
}

function Shown({ resource }: { resource: Resource<Key, string> }) {
  return <p>{use(resource.load({ name: 'a' }))}</p>
}

function render(resource: Resource<Key, string>): string {
  return renderToString(
    <Suspense fallback="waiting">
      <Shown resource={resource} />
    </Suspense>,
  ).replace(/<!--.*?-->/g, '')
}

describe('a resource', () => {
  test('asks once for keys of the same name, also before the answer', async () => {
    const { ask, settle, resource } = createSlow()
    const first = resource.load({ name: 'a' })
    const second = resource.load({ name: 'a' })
    settle[0]?.resolve('A')
    expect(await Promise.all([first, second, resource.load({ name: 'a' })])).toEqual(['A', 'A', 'A'])
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('asks for each name', async () => {
    const { ask, settle, resource } = createSlow()
    const both = Promise.all([resource.load({ name: 'a' }), resource.load({ name: 'b' })])
    settle[1]?.resolve('B')
    settle[0]?.resolve('A')
    expect(await both).toEqual(['A', 'B'])
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('keeps a failure until it is told to try again', async () => {
    const { ask, settle, resource } = createSlow()
    const failing = resource.load({ name: 'a' })
    settle[0]?.reject(new Error('gone'))
    await expect(failing).rejects.toThrow('gone')
    await expect(resource.load({ name: 'a' })).rejects.toThrow('gone')
    expect(ask).toHaveBeenCalledTimes(1)
    resource.retry({ name: 'a' })
    const again = resource.load({ name: 'a' })
    settle[1]?.resolve('A')
    expect(await again).toBe('A')
  })

  test('forgets neither what has arrived nor what is on its way when told to try again', async () => {
    const { ask, settle, resource } = createSlow()
    const pending = resource.load({ name: 'a' })
    resource.retry({ name: 'a' })
    expect(resource.load({ name: 'a' })).toBe(pending)
    settle[0]?.resolve('A')
    await pending
    resource.retry({ name: 'a' })
    expect(await resource.load({ name: 'a' })).toBe('A')
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('has what was provided without asking, and renders it at once', async () => {
    const { ask, resource } = createSlow()
    resource.provide({ name: 'a' }, 'provided')
    expect(render(resource)).toBe('<p>provided</p>')
    expect(await resource.load({ name: 'a' })).toBe('provided')
    expect(ask).not.toHaveBeenCalled()
  })

  test('renders what has arrived at once', async () => {
    const { settle, resource } = createSlow()
    const pending = resource.load({ name: 'a' })
    settle[0]?.resolve('arrived')
    await pending
    expect(render(resource)).toBe('<p>arrived</p>')
  })

  test('gives one promise from first to last, since React warns of one that changes', async () => {
    const { settle, resource } = createSlow()
    const pending = resource.load({ name: 'a' })
    settle[0]?.resolve('A')
    await pending
    expect(resource.load({ name: 'a' })).toBe(pending)
  })

  test('has what renders it wait while it is on its way', () => {
    const { resource } = createSlow()
    expect(render(resource)).toContain('waiting')
  })
})
