import { AnnouncedButton } from '../../components/announced-button.tsx'
import { useCatalogueMessages, useLanguage, useListMessages } from '../../components/language.tsx'
import { saveFile } from '../../components/save-file.ts'
import { arrive } from '../../documents/chunk.ts'
import type { CatalogueRow } from '../../documents/documents.ts'

/** Gives units as files: what the table says of them. */
export function ExportButtons({ units }: { units: CatalogueRow[] }) {
  const { messages } = useLanguage()
  const texts = useCatalogueMessages()
  const lists = useListMessages()
  const exportCsv = async () => {
    try {
      const { formatCsv } = await arrive(import('../../record/csv.ts'))
      const heads = [
        messages.code,
        texts.sorts.title,
        messages.qfLevelLabel,
        messages.theme,
        lists.columnUses,
        messages.ways,
      ]
      const rows = units.map(({ code, title, qfLevel, theme, uses, ways }) => [
        code,
        title,
        String(qfLevel),
        theme?.name ?? '',
        uses.map(({ level, duty }) => `${level.name} ${duty.number} ${duty.title}`).join('; '),
        ways
          .map(way =>
            way.type === 'rpl'
              ? `${lists.wayRpl} ${way.qfLevel} ${way.cluster}`
              : `${lists.wayTraining} ${way.qfLevel}`,
          )
          .join('; '),
      ])
      saveFile(`${texts.exportName}.csv`, 'text/csv', formatCsv(heads, rows))
      return undefined
    } catch {
      return texts.exportFailed
    }
  }
  return (
    <>
      <AnnouncedButton act={exportCsv}>{texts.exportCsv}</AnnouncedButton>
      <button
        type="button"
        className="button tap"
        onClick={() =>
          saveFile(`${texts.exportName}.json`, 'application/json', JSON.stringify(units, null, 2))
        }
      >
        {texts.exportJson}
      </button>
    </>
  )
}
