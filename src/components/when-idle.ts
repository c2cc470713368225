const LATER_MS = 100
const AT_LAST_MS = 1000

/**
 * Acts when the browser has nothing more urgent to do, such as to paint what a press has changed; Safari, which does
 * not tell, is given a moment. Gives what calls it off.
 */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATER_MS)
    return () => clearTimeout(timer)
  }
  const callback = requestIdleCallback(act, { timeout: AT_LAST_MS })
  return () => cancelIdleCallback(callback)
}
