import { FACETS } from '../../catalogue.ts'
import { Icon } from '../../components/icon.tsx'
import { useCatalogueMessages, useLanguage } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { FacetName } from '../../documents/documents.ts'
import {
  type CatalogueView,
  formatCatalogue,
  STATUS_OPTIONS,
  toggle,
  WHOLE_CATALOGUE,
} from '../../questions/catalogue-view.ts'
import type { Found } from '../../questions/list-found.ts'

const PLACE = { page: 'units' } as const

type FacetKey = FacetName | 'status'

/** What a value of a facet is called, by the data or by the interface. */
function useOptionNames() {
  const { messages } = useLanguage()
  const texts = useCatalogueMessages()
  return (facet: FacetKey, value: string, label?: string): string => {
    if (label !== undefined) return facet === 'area' ? `${value} ${label}` : label
    if (facet === 'qf') return messages.qfLevel(Number(value))
    const status = STATUS_OPTIONS.find(status => status === value)
    if (facet === 'status' && status !== undefined && status !== 'none') return messages.statuses[status]
    return texts.optionNames[`${facet} ${value}`] ?? value
  }
}

/** The values that are chosen of a facet. */
function chosenOf({ filter, status }: CatalogueView, facet: FacetKey): readonly string[] {
  return facet === 'status' ? status : filter[facet]
}

/** The query of a view with a value of a facet chosen, or no longer. */
function queryToggled(view: CatalogueView, facet: FacetKey, value: string): string {
  if (facet !== 'status')
    return formatCatalogue({
      ...view,
      filter: { ...view.filter, [facet]: toggle(view.filter[facet], value) },
    })
  const status = STATUS_OPTIONS.find(status => status === value)
  return formatCatalogue({
    ...view,
    status: status === undefined ? view.status : toggle(view.status, status),
  })
}

type Props = { view: CatalogueView; found: Found }

type Option = { value: string; label?: string; count?: number }

function listFacets({ view, found }: Props): { name: FacetKey; options: Option[] }[] {
  const statuses: Option[] = found.statuses ?? STATUS_OPTIONS.map(value => ({ value }))
  return [
    ...found.facets.map(({ name, options }) => ({ name, options })),
    { name: 'status' as const, options: statuses },
  ].filter(({ name, options }) => options.length > 1 || chosenOf(view, name).length > 0)
}

/** By what units can be filtered, each value with how many it would show. */
export function Facets(props: Props) {
  const { view } = props
  const texts = useCatalogueMessages()
  const nameOf = useOptionNames()
  const on = [...FACETS, 'status' as const].reduce((sum, name) => sum + chosenOf(view, name).length, 0)
  return (
    <details className="facets">
      <summary className="fold tap text-label">
        <span>{texts.filterHeading}</span>
        {on > 0 && <b className="ml-2">{texts.filtersOn(on)}</b>}
      </summary>
      {listFacets(props).map(({ name, options }) => (
        <section key={name} aria-labelledby={`facet-${name}`}>
          <h2 id={`facet-${name}`} className="text-label font-bold">
            {texts.facets[name]}
          </h2>
          <ul>
            {options.map(({ value, label, count }) => {
              const isOn = chosenOf(view, name).includes(value)
              return (
                <li key={value}>
                  <PlaceLink
                    id={`${name}-${value}`}
                    className="facet"
                    to={PLACE}
                    query={queryToggled(view, name, value)}
                    aria-current={isOn ? 'true' : undefined}
                  >
                    <span className="facet-box">{isOn && <Icon name="check" />}</span>
                    <span className="grow">{nameOf(name, value, label)}</span>
                    {count !== undefined && <span className="text-ink3">{count}</span>}
                  </PlaceLink>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </details>
  )
}

/** What is filtered by, each removable. */
export function ChosenFacets(props: Props) {
  const { view } = props
  const texts = useCatalogueMessages()
  const nameOf = useOptionNames()
  const chosen = listFacets(props).flatMap(({ name, options }) =>
    chosenOf(view, name).map(value => {
      const label = options.find(option => option.value === value)?.label
      return { name, value, text: nameOf(name, value, label) }
    }),
  )
  if (chosen.length === 0) return null
  return (
    <ul className="choices">
      {chosen.map(({ name, value, text }) => (
        <li key={`${name} ${value}`}>
          <PlaceLink
            id={`chosen-${name}-${value}`}
            className="choice choice-on"
            to={PLACE}
            query={queryToggled(view, name, value)}
            aria-label={texts.removeFilter(texts.facets[name], text)}
          >
            {text} <Icon name="remove" />
          </PlaceLink>
        </li>
      ))}
      <li>
        <PlaceLink
          className="tap link text-label"
          to={PLACE}
          query={formatCatalogue({ ...view, filter: WHOLE_CATALOGUE.filter, status: [] })}
        >
          {texts.clearFilters}
        </PlaceLink>
      </li>
    </ul>
  )
}
