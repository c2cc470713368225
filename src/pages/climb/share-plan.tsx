import { useRecordMessages } from '../../components/language.tsx'
import { useShareLink } from '../../components/record/use-share-link.ts'
import { ShareDialog } from '../../components/share-dialog.tsx'
import { createHolding } from '../../record/record.ts'

type SharePlanProps = { title: string; codes: string[]; onClose: () => void }

/** Shares units as a plan: whoever opens the link can take them into their record as what they aim for. */
export function SharePlan({ title, codes, onClose }: SharePlanProps) {
  const texts = useRecordMessages()
  const plan = new Map(codes.map(code => [code, createHolding(code, 'aimed')]))
  const link = useShareLink('plan', plan, false)
  return (
    <ShareDialog {...link} title={title} onClose={onClose}>
      <p className="text-label text-ink2">{texts.sharePlanText(plan.size)}</p>
    </ShareDialog>
  )
}
