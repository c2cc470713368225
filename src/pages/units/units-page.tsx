import { use, useMemo } from 'react'
import { useCatalogueMessages, useLanguage } from '../../components/language.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useMarks } from '../../components/use-marks.ts'
import { useQuery } from '../../components/use-query.ts'
import type { UnitsDocument } from '../../documents/documents.ts'
import { catalogueDocuments } from '../../documents/load-document.ts'
import { LOCALE_FACTS } from '../../locale.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { parseCatalogue, WHOLE_CATALOGUE } from '../../questions/catalogue-view.ts'
import { listFound } from '../../questions/list-found.ts'
import type { PageSummary } from '../page-module.ts'
import { Catalogue } from './catalogue.tsx'

export function summarize({ number, total }: UnitsDocument, messages: Messages): PageSummary {
  const title = number === 1 ? messages.unitsTitle : messages.unitsTitlePage(number)
  return { title: `${title} – ${messages.siteName}`, description: messages.unitsDescription(total, number) }
}

/** What the address asks for, of the whole catalogue. */
function Found({ query, number }: { query: string; number: number }) {
  const { locale } = useLanguage()
  const document = use(catalogueDocuments.load(locale))
  const marks = useMarks()
  const { view, dropped } = useMemo(() => parseCatalogue(query, document), [query, document])
  const found = useMemo(
    () => listFound(document, view, marks, number, LOCALE_FACTS[locale].lang),
    [document, view, marks, number, locale],
  )
  return <Catalogue view={view} dropped={dropped} found={found} />
}

/** All units of competency as a table, with facets, a hundred a page. */
export function Page({ document: { number, pages, total, units, facets } }: { document: UnitsDocument }) {
  const { messages } = useLanguage()
  const texts = useCatalogueMessages()
  const query = useQuery()
  return (
    <QuestionPage noScript={texts.catalogueNeedsScript}>
      <h1 className="text-title font-bold">{messages.unitsTitle}</h1>
      <UnofficialNotice />
      {query === '' ? (
        <Catalogue
          view={WHOLE_CATALOGUE}
          dropped={[]}
          found={{ groups: [{ key: '', units }], facets, number, pages, total, all: total }}
        />
      ) : (
        <Found query={query} number={number} />
      )}
    </QuestionPage>
  )
}
