/** The page module of each kind of page, loaded when it is wanted. */
import { arrive } from '../documents/chunk.ts'
import { catalogueDocuments, documentsOf } from '../documents/load-document.ts'
import { createResource, type Resource } from '../documents/resource.ts'
import type { Locale } from '../locale.ts'
import { extraMessagesOf, messagesOf } from '../messages/load-messages.ts'
import type { PageModule } from '../pages/page-module.ts'
import { extraTextsOf, type PageName, type Places } from '../paths.ts'

function moduleOf<P extends PageName>(load: () => Promise<PageModule<P>>): Resource<null, PageModule<P>> {
  return createResource(
    () => '',
    () => arrive(load()),
  )
}

const modules: { [P in PageName]: Resource<null, PageModule<P>> } = {
  home: moduleOf(() => import('../pages/home/home-page.tsx')),
  about: moduleOf(() => import('../pages/about/about-page.tsx')),
  ladder: moduleOf(() => import('../pages/ladder/ladder-page.tsx')),
  compare: moduleOf(() => import('../pages/compare/compare-page.tsx')),
  climb: moduleOf(() => import('../pages/climb/climb-page.tsx')),
  coverage: moduleOf(() => import('../pages/coverage/coverage-page.tsx')),
  record: moduleOf(() => import('../pages/record/record-page.tsx')),
  units: moduleOf(() => import('../pages/units/units-page.tsx')),
  'units-page': moduleOf(() => import('../pages/units/units-page.tsx')),
  search: moduleOf(() => import('../pages/search/search-page.tsx')),
  qf: moduleOf(() => import('../pages/qf/qf-page.tsx')),
  theme: moduleOf(() => import('../pages/theme/theme-page.tsx')),
  level: moduleOf(() => import('../pages/level/level-page.tsx')),
  job: moduleOf(() => import('../pages/job/job-page.tsx')),
  unit: moduleOf(() => import('../pages/unit/unit-page.tsx')),
  rpl: moduleOf(() => import('../pages/rpl/rpl-page.tsx')),
}

/** The module of a kind of page. */
export function modulesOf<P extends PageName>(page: P): Resource<null, PageModule<P>> {
  return modules[page]
}

/** The module of the not-found page, which has no document. */
export const notFoundModule = createResource(
  () => '',
  () => arrive(import('../pages/not-found/not-found-page.tsx')),
)

/** Asks for all that a place needs, at once. What failed before is asked for again. */
export async function preload<P extends PageName>(
  locale: Locale,
  place: Places[P],
  query = '',
): Promise<void> {
  const asked = { locale, place }
  const documents = documentsOf<PageName>(place.page)
  documents.retry(asked)
  modulesOf(place.page).retry(null)
  const texts = [messagesOf, ...extraTextsOf(place.page).map(name => extraMessagesOf[name])]
  for (const { retry } of texts) retry(locale)
  const isCatalogue = place.page === 'units' || place.page === 'units-page'
  if (isCatalogue) catalogueDocuments.retry(locale)
  await Promise.all([
    // What the address asks for of the catalogue needs all of it.
    isCatalogue && query !== '' && catalogueDocuments.load(locale),
    documents.load(asked),
    modulesOf(place.page).load(null),
    ...texts.map(({ load }) => load(locale)),
  ])
}
