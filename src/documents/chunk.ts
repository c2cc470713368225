/** A chunk of the site's code did not arrive: the network is down, or a deploy has taken it away. */
export class ChunkError extends Error {
  constructor(cause: unknown) {
    super('A part of the site did not arrive', { cause })
    this.name = 'ChunkError'
  }
}

/** Waits for an import() of the site's own code. Errors: ChunkError. */
export function arrive<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch(cause => {
    throw new ChunkError(cause)
  })
}
