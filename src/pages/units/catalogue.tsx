import { useState } from 'react'
import { MOST_ROWS, SORTS } from '../../catalogue.ts'
import { useCatalogueMessages, useLanguage } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { SortChoices } from '../../components/questions/sort-choices.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnitTable, UnitTableStyles } from '../../components/unit-table.tsx'
import { formatCodesFragment, type Place } from '../../paths.ts'
import { type CatalogueView, formatCatalogue, GROUPINGS } from '../../questions/catalogue-view.ts'
import { type Found, nameGroup } from '../../questions/list-found.ts'
import type { Dropped } from '../../questions/read-query.ts'
import { ExportButtons } from './export-buttons.tsx'
import { ChosenFacets, Facets } from './facets.tsx'
import styles from './units.css?inline'

const PLACE = { page: 'units' } as const

function placeOfPage(number: number): Place {
  return number === 1 ? PLACE : { page: 'units-page', number: String(number) }
}

type Props = { view: CatalogueView; dropped: Dropped[]; found: Found }

function Arrangement({ view }: { view: CatalogueView }) {
  const texts = useCatalogueMessages()
  return (
    <div className="controls">
      <SortChoices
        to={PLACE}
        sorts={SORTS}
        names={texts.sorts}
        sort={view.sort}
        order={view.order}
        queryOf={(sort, order) => formatCatalogue({ ...view, sort, order })}
      />
      <Choices label={texts.groupBy}>
        {GROUPINGS.map(group => (
          <Choice
            key={group}
            id={`group-${group}`}
            to={PLACE}
            query={formatCatalogue({ ...view, group })}
            on={view.group === group}
          >
            {texts.groupings[group]}
          </Choice>
        ))}
      </Choices>
    </div>
  )
}

/** The pages near the one that is shown, the first and the last; 0 stands for those between. */
function listNear(number: number, pages: number): number[] {
  const near = [1, number - 1, number, number + 1, pages].filter(page => page >= 1 && page <= pages)
  return [...new Set(near)].flatMap((page, at, all) => {
    const before = all[at - 1]
    return before !== undefined && page > before + 1 ? [0, page] : [page]
  })
}

function Pager({ view, found: { number, pages } }: { view: CatalogueView; found: Found }) {
  const texts = useCatalogueMessages()
  if (pages === 1) return null
  const query = formatCatalogue(view)
  return (
    <nav className="choices py-3" aria-label={texts.pages}>
      {number > 1 && (
        <PlaceLink className="choice" to={placeOfPage(number - 1)} query={query} rel="prev">
          {texts.previousPage}
        </PlaceLink>
      )}
      {listNear(number, pages).map((page, at) =>
        page === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap is nothing but where it is
          <span key={`gap ${at}`}>…</span>
        ) : (
          <PlaceLink
            key={page}
            className={page === number ? 'choice choice-on' : 'choice'}
            to={placeOfPage(page)}
            query={query}
            aria-current={page === number ? 'page' : undefined}
            aria-label={texts.page(page)}
          >
            {page}
          </PlaceLink>
        ),
      )}
      {number < pages && (
        <PlaceLink className="choice" to={placeOfPage(number + 1)} query={query} rel="next">
          {texts.nextPage}
        </PlaceLink>
      )}
    </nav>
  )
}

/** The catalogue as far as a view shows it: facets, order, selection, the units, and the other pages. */
export function Catalogue({ view, dropped, found }: Props) {
  const { messages } = useLanguage()
  const texts = useCatalogueMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const units = found.groups.flatMap(group => group.units)
  // What is no longer shown is not changed or exported unseen.
  const selected = units.filter(({ code }) => chosen.has(code))
  const codes = selected.map(({ code }) => code)
  const select = (which: string[], on: boolean) => {
    const next = new Set(chosen)
    for (const code of which) {
      if (on) next.add(code)
      else next.delete(code)
    }
    setChosen(next)
  }
  const from = (found.number - 1) * MOST_ROWS
  const said = texts.rowsShown(Math.min(from + 1, found.total), from + units.length, found.total)
  return (
    <div className="catalogue">
      <style>{styles}</style>
      <UnitTableStyles />
      <Facets view={view} found={found} />
      <div className="min-w-0">
        <AddressNotice dropped={dropped} />
        <ChosenFacets view={view} found={found} />
        <Arrangement view={view} />
        <div className="catalogue-bar">
          <p role="status">{said}</p>
          <ShareButton />
          <PrintButton />
        </div>
        {units.length === 0 ? (
          <p>{texts.noRowsHint}</p>
        ) : (
          <>
            <div className={codes.length === 0 ? 'catalogue-bar needs-script' : 'catalogue-bar catalogue-on'}>
              <label className="catalogue-select">
                <input
                  type="checkbox"
                  checked={selected.length === units.length}
                  onChange={({ target }) =>
                    select(
                      units.map(({ code }) => code),
                      target.checked,
                    )
                  }
                />
                {texts.selectAll(units.length)}
              </label>
              {codes.length === 0 ? (
                <span className="text-label text-ink2">{texts.selectFirst}</span>
              ) : (
                <>
                  <b>{texts.selected(codes.length)}</b>
                  <button
                    type="button"
                    className="button tap"
                    data-mark={codes.join(' ')}
                    aria-haspopup="dialog"
                  >
                    {texts.markSelected(codes.length)}
                  </button>
                  <PlaceLink
                    className="button tap"
                    to={{ page: 'coverage' }}
                    fragment={formatCodesFragment(codes)}
                  >
                    {texts.coverSelected}
                  </PlaceLink>
                  <ExportButtons units={selected} />
                </>
              )}
            </div>
            {found.groups.map(({ key, units }) => {
              const name = view.group === 'qf' ? messages.qfLevel(Number(key)) : nameGroup(units, view.group)
              return (
                <section key={key}>
                  {view.group !== 'none' && (
                    <h2 className="mt-4 text-duty font-bold">
                      {name ?? texts.optionNames[view.group === 'theme' ? 'theme none' : 'use unused']}{' '}
                      <span className="font-normal text-ink3">{units.length}</span>
                    </h2>
                  )}
                  <UnitTable units={units} caption={name ?? said} chosen={chosen} onChoose={select} />
                </section>
              )
            })}
          </>
        )}
        <Pager view={view} found={found} />
      </div>
    </div>
  )
}
