/** The texts of lists of units in English. */
import { plural } from '../plural.ts'
import type { ListMessages } from './zh-hant.ts'

export const messages: ListMessages = {
  themesAreOwn: 'Themes are this site’s own grouping, not part of the source document.',
  columnUnit: 'Unit of competency',
  columnUses: 'Listed at',
  rowsCut: (shown, total) => `These are the first ${shown} of ${total} units.`,
  kindUnits: n => `${n} ${plural(n, 'unit', 'units')} of competency`,
  noUnitsOfKind: 'The data has no such units.',
  toCatalogue: 'See all in the catalogue',
  selectOne: code => `Select ${code}`,
  wayTraining: 'Training course',
  wayRpl: 'Recognition of prior learning',
  lowerKind: 'One lower',
  higherKind: 'One higher',
}
