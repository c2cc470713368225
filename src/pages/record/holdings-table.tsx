import { useMemo, useState } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { MarkButton } from '../../components/mark-button.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { SortChoices } from '../../components/questions/sort-choices.tsx'
import { useAsk } from '../../components/questions/use-ask.ts'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { useFragment } from '../../components/use-query.ts'
import type { CoverageDocument } from '../../documents/documents.ts'
import { LOCALE_FACTS } from '../../locale.ts'
import {
  formatRecordView,
  isFiltered,
  listRows,
  QF_FILTERS,
  type RecordView,
  SORTS,
  STATUS_FILTERS,
  themesOf,
  WHOLE_VIEW,
} from '../../questions/record-view.ts'
import { countStatus, type VisitorRecord } from '../../record/record.ts'
import { UnitName } from './unit-name.tsx'

const PLACE = { page: 'record' } as const

/** More rows than these come when they are asked for. */
const ROWS_AT_ONCE = 200

type Props = { record: VisitorRecord; document: CoverageDocument; view: RecordView }

type FilterProps = Props & { find: string; onFind: (find: string) => void }

function Filters({ record, document, view, find, onFind }: FilterProps) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const ask = useAsk(PLACE)
  // What somebody shares stays beside the table.
  const fragment = useFragment()
  const to = (change: Partial<RecordView>) => formatRecordView({ ...view, ...change })
  return (
    <div className="controls">
      <Choices label={texts.filterStatus}>
        {STATUS_FILTERS.map(status => (
          <Choice
            key={status}
            to={PLACE}
            query={to({ status })}
            fragment={fragment}
            on={view.status === status}
          >
            {status === 'all' ? texts.filterAll : messages.statuses[status]}{' '}
            {status === 'all' ? record.size : countStatus(record, status)}
          </Choice>
        ))}
      </Choices>
      <label>
        <span className="block text-label text-ink2">{texts.filterQf}</span>
        <select
          className="choice"
          value={view.qf}
          onChange={({ target }) => {
            const qf = QF_FILTERS.find(qf => qf === target.value)
            ask(to({ qf: qf ?? 'all' }) + fragment)
          }}
        >
          {QF_FILTERS.map(qf => (
            <option key={qf} value={qf}>
              {qf === 'all' ? texts.filterAll : messages.qfLevel(Number(qf))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="block text-label text-ink2">{texts.filterTheme}</span>
        <select
          className="choice"
          value={view.theme}
          onChange={({ target }) => ask(to({ theme: target.value }) + fragment)}
        >
          <option value="all">{texts.filterAll}</option>
          {themesOf(document).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="block text-label text-ink2">{texts.filterText}</span>
        <input
          type="search"
          className="choice"
          maxLength={200}
          value={find}
          onChange={({ target }) => onFind(target.value)}
        />
      </label>
      <SortChoices
        to={PLACE}
        sorts={SORTS}
        names={texts.sorts}
        sort={view.sort}
        order={view.order}
        queryOf={(sort, order) => to({ sort, order })}
        fragment={fragment}
      />
    </div>
  )
}

/** The visitor's units as a table, to sort, filter, select and change. */
export function HoldingsTable({ record, document, view }: Props) {
  const { locale, messages } = useLanguage()
  const texts = useRecordMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [find, setFind] = useState('')
  const [most, setMost] = useState(ROWS_AT_ONCE)
  const fragment = useFragment()
  const rows = useMemo(
    () => listRows(record, document, view, find, LOCALE_FACTS[locale].lang),
    [record, document, view, find, locale],
  )
  // What is no longer shown is not changed unseen.
  const selected = rows.flatMap(({ holding: { code } }) => (chosen.has(code) ? [code] : []))
  const sorted = (sort: RecordView['sort']) =>
    view.sort === sort ? (view.order === 'up' ? 'ascending' : 'descending') : undefined
  const toggle = (codes: string[], on: boolean) => {
    const next = new Set(chosen)
    for (const code of codes) {
      if (on) next.add(code)
      else next.delete(code)
    }
    setChosen(next)
  }
  const shownCodes = rows.map(({ holding }) => holding.code)
  return (
    <section className="section" aria-labelledby="my-units">
      <h2 id="my-units" className="text-section font-bold">
        {texts.tableHeading}
      </h2>
      <Filters record={record} document={document} view={view} find={find} onFind={setFind} />
      <div className="selection">
        <p role="status">
          {texts.tableShown(rows.length, record.size)}
          {selected.length > 0 && `${messages.listSeparator}${texts.selected(selected.length)}`}
        </p>
        {(isFiltered(view) || find !== '') && (
          <PlaceLink
            className="tap link text-label"
            to={PLACE}
            query={formatRecordView({ ...WHOLE_VIEW, sort: view.sort, order: view.order })}
            fragment={fragment}
            onClick={() => setFind('')}
          >
            {texts.clearFilters}
          </PlaceLink>
        )}
        {selected.length === 0 ? (
          <span className="mark-room items-center text-label text-ink2">{texts.selectFirst}</span>
        ) : (
          <button type="button" className="button tap" data-mark={selected.join(' ')} aria-haspopup="dialog">
            {texts.changeSelected(selected.length)}
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <p>{texts.noRows}</p>
      ) : (
        <table role="table" className="record-table holdings">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className="holding-select">
                <label>
                  <input
                    type="checkbox"
                    aria-label={texts.selectAll}
                    checked={selected.length === rows.length}
                    onChange={({ target }) => toggle(shownCodes, target.checked)}
                  />
                  <span className="of-all">{texts.selectAll}</span>
                </label>
              </th>
              <th
                role="columnheader"
                scope="col"
                aria-sort={sorted('code') ?? sorted('title') ?? sorted('qf')}
              >
                {texts.columnUnit}
              </th>
              <th role="columnheader" scope="col">
                {messages.theme}
              </th>
              <th role="columnheader" scope="col" aria-sort={sorted('status')}>
                {texts.columnStatus}
              </th>
              <th role="columnheader" scope="col" aria-sort={sorted('date')}>
                {texts.columnDate}
              </th>
              <th role="columnheader" scope="col">
                {texts.columnNote}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.slice(0, most).map(({ holding: { code, status, date, note }, unit }) => (
              <tr role="row" key={code}>
                <td role="cell" className="holding-select">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={texts.selectOne(code)}
                      checked={chosen.has(code)}
                      onChange={({ target }) => toggle([code], target.checked)}
                    />
                  </label>
                </td>
                <th role="rowheader" scope="row">
                  <UnitName code={code} unit={unit} />
                </th>
                <td role="cell" className="holding-theme">
                  {unit?.theme && <ThemeLabel theme={unit.theme} />}
                </td>
                <td role="cell">
                  <MarkButton code={code} title={unit?.title} wide />
                </td>
                <td role="cell" className="whitespace-nowrap">
                  {date !== undefined && (
                    <>
                      <span className="holding-label">{texts.dateOf[status]} </span>
                      {date}
                    </>
                  )}
                </td>
                <td role="cell">{note !== undefined && <span className="record-note">{note}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && (
        <p className="pt-3">
          <button type="button" className="button tap" onClick={() => setMost(most + ROWS_AT_ONCE)}>
            {texts.moreRows(Math.min(ROWS_AT_ONCE, rows.length - most))}
          </button>
        </p>
      )}
    </section>
  )
}
