/** The texts for searching in English. */
import { plural } from '../plural.ts'
import type { SearchMessages } from './zh-hant.ts'

export const messages: SearchMessages = {
  searchPlaceholder: 'Job title, unit, code…',
  searchKeys: '↑↓ to choose, Enter to open, Esc to close',
  kinds: {
    ladder: 'Ladders',
    level: 'Levels',
    job: 'Job titles',
    unit: 'Units of competency',
    duty: 'Main duties',
    area: 'Work areas',
    rpl: 'RPL clusters',
    theme: 'Themes',
    qf: 'QF levels',
  },
  results: 'Search results',
  resultsFound: n => `${n} ${plural(n, 'result', 'results')}`,
  resultsGuessed: 'Nothing has all of this. The nearest are:',
  resultsNone: query => `Nothing found for “${query}”.`,
  resultsHint: 'Try a shorter word, another language, or part of a code.',
  seeAllResults: n => `See all ${n} results`,
  seeMoreOfKind: n => `List ${n} more`,
  dutyNumber: n => `Main duty ${n}`,
  standsAlso: n => `and ${n} more ${plural(n, 'place', 'places')}`,
  indexLoading: 'Loading what can be found; you can type already.',
  indexFailed: 'What can be found did not load; the network may be down.',
  queryCut: most => `The query is too long: only its first ${most} characters were used.`,
  searchNeedsScript: 'Searching needs JavaScript. Without it, you can look through these.',
  searchIntro: 'Search in Traditional or Simplified Chinese or in English; part of a code is enough.',
  browseHeading: 'Look through',
  browseLink: 'Or look through ladders, themes and QF levels',
  browseLadders: 'Ladders',
  browseThemes: 'By theme',
  browseQf: 'By QF level',
}
