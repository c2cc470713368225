import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import { App } from './app/app.tsx'
import { BrowserRouter } from './app/browser-router.tsx'
import { notFoundModule, preload } from './app/pages.ts'
import { forgetReload, reloadOnce } from './app/stale.ts'
import { BASE_PATH } from './base-path.ts'
import { ChunkError } from './documents/chunk.ts'
import { DocumentError, directories } from './documents/load-document.ts'
import { messagesOf } from './messages/load-messages.ts'
import { parsePath } from './paths.ts'
import './styles/main.css'

const options: RootOptions = {
  // The page itself tells of what did not arrive; anything else is a defect, for the console.
  onCaughtError: error => {
    if (!(error instanceof DocumentError || error instanceof ChunkError)) console.error(error)
  },
}

async function start(root: HTMLElement): Promise<void> {
  const { locale, place } = parsePath(window.location.pathname.slice(BASE_PATH.length))
  const app = (
    <BrowserRouter basename={BASE_PATH}>
      <App />
    </BrowserRouter>
  )
  if (place && 'prerendered' in root.dataset) {
    await preload(locale, place, window.location.search)
    hydrateRoot(root, app, options)
  } else {
    // In the page of an address that is not there: what stands in the root stays until all has arrived.
    await Promise.all([
      messagesOf.load(locale),
      notFoundModule.load(null),
      directories.load(locale),
      place &&
        preload(locale, place).catch(error => {
          // That there is no such document is what the page tells; code that is gone is not.
          if (!(error instanceof DocumentError)) throw error
        }),
    ])
    createRoot(root, options).render(app)
  }
  forgetReload()
}

const root = document.getElementById('root')
if (root) {
  start(root).catch(async error => {
    if (error instanceof ChunkError && (await reloadOnce(window.location.href)) === 'reloading') return
    // The prerendered page stays readable; this line, which the build has put there, says what is missing.
    delete document.documentElement.dataset.query
    delete document.documentElement.dataset.marks
    document.getElementById('static-only')?.removeAttribute('hidden')
  })
}
