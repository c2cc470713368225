/** The texts of the catalogue of units in English. */
import { plural } from '../plural.ts'
import type { CatalogueMessages } from './zh-hant.ts'

export const messages: CatalogueMessages = {
  catalogueNeedsScript:
    'Without JavaScript the filters and the order in the address are not applied: these are all units, in the order of their codes.',
  filterHeading: 'Filter',
  filtersOn: n => `${n} in use`,
  facets: {
    ladder: 'Ladder',
    level: 'Level',
    qf: 'QF level',
    theme: 'Theme',
    area: 'Functional area (by older codes)',
    way: 'Way to qualify',
    use: 'Used on',
    status: 'My mark',
  },
  optionNames: {
    'theme none': 'No theme',
    'area none': 'Not named by the code',
    'way training': 'Training course',
    'way rpl': 'Recognition of prior learning',
    'way none': 'No way listed',
    'use shared': 'Two levels or more',
    'use single': 'One level only',
    'use unused': 'No ladder',
    'status none': 'No mark',
  },
  removeFilter: (facet, option) => `Remove filter: ${facet}, ${option}`,
  clearFilters: 'Clear all filters',
  sorts: {
    code: 'Code',
    title: 'Title',
    qf: 'QF level',
    theme: 'Theme',
    uses: 'Levels and duties',
    ways: 'Ways to qualify',
  },
  groupBy: 'Group by',
  groupings: { none: 'Nothing', theme: 'Theme', qf: 'QF level', level: 'Level' },
  rowsShown: (from, to, found) =>
    found === 0
      ? 'No unit has all of this.'
      : `${from} to ${to} of ${found} ${plural(found, 'unit', 'units')}`,
  noRowsHint: 'Remove a filter, or clear them all.',
  pages: 'Pages',
  page: n => `Page ${n}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  selectAll: n => `Select all ${n} ${plural(n, 'unit', 'units')} of this page`,
  selected: n => `${n} selected`,
  selectFirst: 'Select units to mark them, see their coverage, or export them.',
  markSelected: n => `Mark the ${n} selected`,
  coverSelected: 'Coverage of the selected',
  exportCsv: 'Export CSV',
  exportJson: 'Export JSON',
  exportName: 'units',
  exportFailed: 'The export failed. Please try again.',
}
