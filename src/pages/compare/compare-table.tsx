import type { ReactNode } from 'react'
import { Counts } from '../../components/counts.tsx'
import { DutyMarks } from '../../components/duty-marks.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { codesOfLevel } from '../../components/level-codes.ts'
import { PlaceLink } from '../../components/place-link.tsx'
import { Progress } from '../../components/progress.tsx'
import { QfStrip } from '../../components/qf-strip.tsx'
import { DutyLink } from '../../components/questions/duty-link.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { Ways } from '../../components/ways.tsx'
import type { LevelDetail, UnitRef } from '../../documents/documents.ts'
import type { QuestionMessages } from '../../messages/questions/zh-hant.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { groupByColumns, stripOf } from '../../questions/compare-columns.ts'
import type { Comparison, SharedUnit, ThemeGroup } from '../../questions/compare-levels.ts'
import { type CompareView, removeColumn, swapColumns } from '../../questions/compare-view.ts'
import { waysOf } from '../../questions/group-units.ts'
import { unitOf } from '../../questions/ladder-levels.ts'
import { idOf, nameOf, type Subject } from '../../questions/subjects.ts'
import { CompareLink } from './compare-link.tsx'
import { captionOf, joinNames } from './join-names.ts'

type Props = { ladder: string; view: CompareView; comparison: Comparison }

declare module 'react' {
  interface CSSProperties {
    '--column'?: number
    '--span'?: number
    '--row'?: number
    '--rows'?: number
    '--columns'?: number
  }
}

/** A cell over one column or several that stand side by side. */
type Cell = { column: number; span?: number; shared?: boolean; content: ReactNode }

/** The cells of a row with empty ones wherever no cell stands, so that each stands under its column's head. */
function fill(cells: Cell[], columns: number): Cell[] {
  const filled: Cell[] = []
  for (let column = 0; column < columns; ) {
    const cell = cells.find(cell => cell.column === column) ?? { column, content: null }
    filled.push(cell)
    column += cell.span ?? 1
  }
  return filled
}

type RowsProps = { head: ReactNode; rows: Cell[][]; view: CompareView; className?: string }

/**
 * Rows under one head. The table is laid out as a grid, so that on a phone the head can stand over its columns;
 * roles are written out, because browsers may forget them where CSS changes the display of a table's parts.
 */
function Rows({ head, rows, view, className }: RowsProps) {
  return (
    <tbody role="rowgroup" className={className} style={{ '--rows': rows.length }}>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name
        <tr role="row" key={row}>
          {row === 0 && (
            <th
              role="rowheader"
              scope={rows.length > 1 ? 'rowgroup' : 'row'}
              rowSpan={rows.length}
              aria-colindex={1}
            >
              {head}
            </th>
          )}
          {fill(cells, view.columns.length).map(({ column, span = 1, shared = false, content }) => (
            <td
              role="cell"
              key={column}
              colSpan={span}
              aria-colindex={column + 2}
              aria-colspan={span}
              className={shared ? 'shared' : undefined}
              style={{ '--column': column + 1, '--span': span, '--row': row + 1 }}
            >
              {content}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function listedBy(
  columns: number[],
  { columns: all }: CompareView,
  messages: Messages,
  texts: QuestionMessages,
): string {
  return columns.length === all.length
    ? texts.listedByAll(all.length)
    : messages.listedBy(
        joinNames(
          columns.flatMap(index => all.slice(index, index + 1)),
          messages,
        ),
      )
}

function ColumnTools({ ladder, view, index }: { ladder: string; view: CompareView; index: number }) {
  const texts = useQuestionMessages()
  const column = view.columns[index]
  if (!column) return null
  const id = idOf(column)
  const name = nameOf(column)
  const tools: { key: string; icon: IconName; label: string; to: CompareView | undefined }[] = [
    {
      key: 'before',
      icon: 'left',
      label: texts.moveBefore(name),
      to: index > 0 ? swapColumns(view, index - 1) : undefined,
    },
    {
      key: 'after',
      icon: 'right',
      label: texts.moveAfter(name),
      to: index < view.columns.length - 1 ? swapColumns(view, index) : undefined,
    },
    {
      key: 'remove',
      icon: 'remove',
      label: texts.removeColumn(name),
      to: view.columns.length > 2 ? removeColumn(view, index) : undefined,
    },
  ]
  return (
    <span id={`tools-${id}`} className="column-tools needs-script">
      {tools.map(
        ({ key, icon, label, to }) =>
          to && (
            <CompareLink
              key={key}
              id={`${key}-${id}`}
              ladder={ladder}
              view={to}
              aria-label={label}
              title={label}
            >
              <Icon name={icon} />
            </CompareLink>
          ),
      )}
    </span>
  )
}

function ColumnHead({ ladder, view, index }: { ladder: string; view: CompareView; index: number }) {
  const { messages } = useLanguage()
  const column = view.columns[index]
  if (!column) return null
  const { level, job } = column
  const units = messages.unitsShort(level.counts.units)
  return (
    <th
      role="columnheader"
      scope="col"
      aria-colindex={index + 2}
      aria-label={nameOf(column)}
      style={{ '--column': index + 1 }}
    >
      <PlaceLink
        className="column-name"
        to={job ? { page: 'job', ladder, job: job.id } : { page: 'level', ladder, level: level.id }}
      >
        <span className="link">{nameOf(column)}</span>
      </PlaceLink>
      <span className="text-label font-normal text-ink2">
        {job ? `${level.name}${messages.listSeparator}${units}` : units}
      </span>
      <ColumnTools ladder={ladder} view={view} index={index} />
    </th>
  )
}

function LevelWays({ level }: { level: LevelDetail }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const ways = waysOf(level)
  if (ways.length === 0) return <p>{messages.wayNone}</p>
  return (
    <ul>
      {ways.map(({ way, duties }) => (
        <li key={JSON.stringify(way)}>
          <Ways ways={[way]} />
          {duties.length < level.counts.duties && (
            <p className="text-label text-ink2">
              {(duties.length === 1 ? texts.wayOfDuty : texts.waysOfDuties)(
                duties.join(messages.listSeparator),
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function SharedLabel({ text }: { text: string }) {
  return (
    <span className="shared-label">
      <Icon name="carried" />
      {text}
    </span>
  )
}

/** A row for each set of columns that share units: one band across them, or, where others stand between, in each. */
function bandRows(
  shared: SharedUnit[],
  view: CompareView,
  messages: Messages,
  texts: QuestionMessages,
  show: (units: UnitRef[], label: ReactNode) => ReactNode,
): Cell[][] {
  return groupByColumns(shared).map(({ columns, units }) => {
    const content = show(units, <SharedLabel text={listedBy(columns, view, messages, texts)} />)
    const together = (columns.at(-1) ?? 0) - (columns[0] ?? 0) === columns.length - 1
    return together
      ? [{ column: columns[0] ?? 0, span: columns.length, shared: true, content }]
      : columns.map(column => ({ column, shared: true, content }))
  })
}

/** The name of a cell's column, for where its head is out of sight; assistive technology knows it from the head. */
function CellName({ subject }: { subject: Subject }) {
  return (
    <span className="cell-name" aria-hidden="true">
      {nameOf(subject)}
    </span>
  )
}

function ThemeRows({ group, view }: { group: ThemeGroup; view: CompareView }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const none = group.counts.every(count => count === 0)
  const counts = { all: group.counts, different: group.only.map(units => units.length), shared: undefined }[
    view.show
  ]
  const onlyRow = view.columns.map((subject, column) => {
    const units = group.only[column] ?? []
    return {
      column,
      content: (
        <>
          <CellName subject={subject} />
          {units.length > 0 ? (
            <UnitList units={units} />
          ) : (
            <p className="text-label text-ink3">
              {(group.counts[column] ?? 0) > 0 ? texts.noOtherUnits : messages.noUnits}
            </p>
          )}
        </>
      ),
    }
  })
  const rows = [
    ...(view.show === 'different'
      ? []
      : bandRows(group.shared, view, messages, texts, (units, label) => (
          <>
            {label}
            <UnitList units={units} />
          </>
        ))),
    ...(view.show !== 'shared' && group.only.some(units => units.length > 0) ? [onlyRow] : []),
  ]
  if (rows.length === 0 && view.show !== 'all') return null
  const nothing = <p className="text-label text-ink3">{texts.noUnitsInAny}</p>
  return (
    <Rows
      view={view}
      head={
        <>
          {group.theme ? <ThemeLabel theme={group.theme} /> : messages.withoutTheme}
          {!none && counts && (
            <span className="theme-counts">
              <span aria-hidden="true">{counts.join(' → ')}</span>
              <span className="sr-only">
                {view.columns
                  .map((column, index) => texts.countIn(nameOf(column), counts[index] ?? 0))
                  .join(messages.listSeparator)}
              </span>
            </span>
          )}
        </>
      }
      rows={rows.length > 0 ? rows : [[{ column: 0, span: view.columns.length, content: nothing }]]}
    />
  )
}

/** A level's units under its work areas and main duties. */
function AreaCell({
  column,
  ladder,
  view,
  shared,
}: {
  column: Subject
  ladder: string
  view: CompareView
  shared: Map<string, number[]>
}) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const shows = ({ code }: UnitRef) => view.show === 'all' || shared.has(code) === (view.show === 'shared')
  const remark = (code: string) => {
    const columns = shared.get(code)
    return (
      columns && (
        <p className="unit-remark">
          <Icon name="carried" /> {listedBy(columns, view, messages, texts)}
        </p>
      )
    )
  }
  return column.level.areas.map(area => {
    const duties = area.duties
      .map(duty => ({ duty, units: duty.units.filter(shows).map(unitOf) }))
      .filter(({ units }) => units.length > 0 || view.show === 'all')
    if (duties.length === 0) return null
    return (
      <section key={area.id} className="compare-area">
        <CellName subject={column} />
        <h3 className="text-label text-ink2">{area.name}</h3>
        {duties.map(({ duty, units }) => (
          <div key={duty.id}>
            <h4 className="font-bold">
              <DutyLink ladder={ladder} level={column.level.id} duty={duty} />
            </h4>
            <DutyMarks duty={{ ...duty, units }} />
            <UnitList units={units} remark={remark} />
          </div>
        ))}
      </section>
    )
  })
}

function AreaRows({ ladder, view, comparison }: Props) {
  const { messages } = useLanguage()
  const shared = new Map(comparison.shared.map(({ unit, columns }) => [unit.code, columns]))
  return (
    <Rows
      view={view}
      className="compare-areas"
      head={`${messages.workArea} / ${messages.mainDuty}`}
      rows={[
        view.columns.map((subject, column) => ({
          column,
          content: <AreaCell column={subject} ladder={ladder} view={view} shared={shared} />,
        })),
      ]}
    />
  )
}

/** What the columns share, and what only each of them has. */
function TotalRows({ ladder, view, comparison }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  return (
    <Rows
      view={view}
      head={
        <>
          {texts.total}
          <span className="theme-counts">{texts.differentUnits(comparison.units)}</span>
          {comparison.shared.length > 0 && (
            <span className="theme-counts">
              <i className="legend-shared" aria-hidden="true" /> {texts.inSeveral}
            </span>
          )}
        </>
      }
      rows={[
        ...bandRows(comparison.shared, view, messages, texts, (units, label) => (
          <p className="flex items-baseline gap-2">
            <b className="text-section">{units.length}</b> {label}
          </p>
        )),
        view.columns.map((subject, column) => ({
          column,
          content: (
            <div className="compare-total">
              <p className="flex items-baseline gap-2">
                <b className="text-title">{comparison.only[column]?.length ?? 0}</b>{' '}
                <span className="text-label text-ink2">{texts.onlyIn(nameOf(subject))}</span>
              </p>
              <QfStrip
                ladder={ladder}
                level={{ ...subject.level, strip: stripOf(comparison, column, subject) }}
              />
              <Counts counts={subject.level.counts} />
              <Progress codes={codesOfLevel(subject.level)} />
            </div>
          ),
        })),
      ]}
    />
  )
}

function showsNothing({ show }: CompareView, { shared, only }: Comparison): boolean {
  return show === 'shared'
    ? shared.length === 0
    : show === 'different' && only.every(units => units.length === 0)
}

/** The comparison as a table: what each column is, then its units by theme or by work area. */
export function CompareTable({ ladder, view, comparison }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { columns } = view
  const facts = [
    {
      name: messages.jobTitles,
      cell: ({ level, job }: Subject) => (
        <JobLinks ladder={ladder} jobs={level.jobs.filter(({ id }) => id !== job?.id)} />
      ),
    },
    { name: messages.ways, cell: ({ level }: Subject) => <LevelWays level={level} /> },
  ]
  return (
    <section
      id="comparison"
      className={columns.length > 2 ? 'compare-region compare-many' : 'compare-region'}
      aria-labelledby="compare-table"
      tabIndex={columns.length > 2 ? 0 : undefined}
    >
      <table role="table" className="compare-table" style={{ '--columns': columns.length }}>
        <caption>{captionOf(view, comparison, messages, texts)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" aria-colindex={1} className="corner">
              {view.by === 'theme' ? texts.byTheme : texts.byArea}
            </th>
            {columns.map((column, index) => (
              <ColumnHead key={idOf(column)} ladder={ladder} view={view} index={index} />
            ))}
          </tr>
        </thead>
        <TotalRows ladder={ladder} view={view} comparison={comparison} />
        {facts.map(({ name, cell }) => (
          <Rows
            key={name}
            view={view}
            head={name}
            rows={[columns.map((subject, column) => ({ column, content: cell(subject) }))]}
          />
        ))}
        {showsNothing(view, comparison) ? (
          <Rows
            view={view}
            head={view.by === 'theme' ? texts.byTheme : texts.byArea}
            rows={[[{ column: 0, span: columns.length, content: <p>{texts.noUnitsShown}</p> }]]}
          />
        ) : view.by === 'theme' ? (
          comparison.groups.map(group => <ThemeRows key={group.theme?.id ?? ''} group={group} view={view} />)
        ) : (
          <AreaRows ladder={ladder} view={view} comparison={comparison} />
        )}
      </table>
    </section>
  )
}
