/**
 * After a deploy the chunks that an open tab still names are gone. Loading the page anew mends that; once
 * only, or a page that stays broken would reload for ever. The inline script in build/page-html.ts does the
 * same for the first chunk.
 */
const MARK = 'reloaded-for'

async function serverAnswers(href: string): Promise<boolean> {
  try {
    await fetch(href, { method: 'HEAD', cache: 'no-store' })
    return true
  } catch {
    return false
  }
}

function markReload(href: string): boolean {
  try {
    if (sessionStorage.getItem(MARK) === href) return false
    sessionStorage.setItem(MARK, href)
    return true
  } catch {
    return false
  }
}

/**
 * Loads a page anew whose chunk is gone. Gives `offline` where the server does not answer, so that reloading
 * would lose what is shown, and `stale` where reloading has been tried or cannot be remembered.
 */
export async function reloadOnce(href: string): Promise<'reloading' | 'offline' | 'stale'> {
  if (!(await serverAnswers(href))) return 'offline'
  if (!markReload(href)) return 'stale'
  window.location.reload()
  return 'reloading'
}

/** Forgets that a page was loaded anew, once it runs. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(MARK)
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}
