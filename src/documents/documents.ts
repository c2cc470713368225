/**
 * The documents of the static API: the contract between the build and the pages, and with anybody else
 * who reads them. Every text is in the document's language; `ladder`, `level`, `job`, `code` and `cluster`
 * are the ids of which addresses are made (see paths.ts).
 */
import type { PageName } from '../paths.ts'

/** What a note is about: kinds that people write in data/, then those worked out from the data. */
export type NoteKind =
  | 'mended-wording'
  | 'kept-wording'
  | 'character-form'
  | 'layout'
  | 'english-differs'
  | 'not-stated'
  | 'proposed'
  | 'qf-level-differs'
  | 'shared-unit'
  | 'same-name'

/** A remark on how a record stands in its source. */
export type Note = { kind: NoteKind; text: string }

export type ThemeRef = { id: string; name: string; icon: ThemeIcon }

export type ThemeIcon =
  | 'north-arrow'
  | 'quarter-disc'
  | 'person'
  | 'two-squares'
  | 'joined-nodes'
  | 'half-shield'
  | 'ticked-square'
  | 'ring'

/** A unit of competency as lists show it. `officialTitle`: a source gives the title in this language. */
export type UnitRef = {
  code: string
  title: string
  officialTitle: boolean
  qfLevel: number
  theme?: ThemeRef
}

/** A unit as a duty lists it, with what is noteworthy about it there. */
export type UnitRow = UnitRef & { notes: Note[] }

export type LevelRef = { id: string; name: string }

export type JobRef = { id: string; title: string }

/** A way to meet the competency requirements, as the source names it. */
export type WayRef = { type: 'training'; qfLevel: number } | { type: 'rpl'; qfLevel: number; cluster: string }

/** One QF level's share of a level's units: distinct units, and how many of them the neighbouring rungs have too. */
export type StripColumn = {
  qfLevel: number
  units: number
  /** The units' codes, where the level's work areas do not stand beside it. */
  codes?: string[]
  sharedAbove: number
  sharedBelow: number
  /** Counted under both of the above. */
  sharedBoth: number
}

export type Counts = { areas: number; duties: number; units: number }

export type LevelSummary = LevelRef & {
  jobs: JobRef[]
  counts: Counts
  /** One column a QF level, 1 to 7. */
  strip: StripColumn[]
}

/** One rung of a ladder; its levels stand side by side. `carried` are the units that the rung below has too. */
export type Rung = { levels: LevelSummary[]; carried: UnitRef[] }

/** A ladder in little, for the rail that shows where one stands: rungs, the highest first. */
export type LadderOutline = { id: string; title: string; rungs: (LevelRef & { units: number })[][] }

export type Duty = {
  id: string
  /** The place in the level, counted from 1 over all its work areas. */
  number: number
  title: string
  units: UnitRow[]
  ways: WayRef[]
  notes: Note[]
}

export type Area = { id: string; name: string; duties: Duty[]; notes: Note[] }

/** A level's requirements. */
export type LevelDetail = LevelSummary & { description: string; areas: Area[]; notes: Note[] }

export type Source = {
  title: string
  publisher?: string
  date?: string
  version?: string
  url?: string
}

/** A part of a code, left to right. `inferred` parts are read off the pattern; no official page explains them. */
export type CodePart = {
  id: string
  name: string
  value: string
  meaning?: string
  inferred: boolean
  isQfLevel: boolean
}

/** What changes on the way from one level to another. */
export type Step = {
  level: LevelSummary
  added: UnitRef[]
  carried: UnitRef[]
  notListed: UnitRef[]
}

/** Where a unit or an RPL cluster is used. */
export type Use = {
  ladder: { id: string; title: string }
  level: LevelRef
  area: { id: string; name: string }
  duty: { id: string; number: number; title: string }
  jobs: JobRef[]
  ways: WayRef[]
  notes: Note[]
}

/** A register of qualifications, on a site of its own. */
type Register = { name: string; url: string }

export type RplExperience = { qfLevel: number; text: string }

export type HomeDocument = {
  page: 'home'
  ladders: { id: string; title: string; subject: string; rungs: Rung[] }[]
}

export type LadderDocument = {
  page: 'ladder'
  id: string
  title: string
  subject: string
  source: Source
  rungs: { levels: LevelDetail[]; carried: UnitRef[] }[]
  /** The themes of its units, in the order of the site. */
  themes: ThemeRef[]
  /** Where qualifications are registered, and what recognition of prior learning asks for at the levels that the ladder names. */
  register: Register
  rpl: { url: string; experience: RplExperience[] }
  notes: Note[]
}

/** What each level of each ladder asks for by code, and every unit that there is. */
export type CoverageDocument = {
  page: 'coverage'
  ladders: {
    id: string
    title: string
    /** The highest first; levels of a rung stand side by side. */
    rungs: CoverageLevel[][]
    themes: ThemeRef[]
  }[]
  /** `aliases`: earlier codes. */
  units: (UnitRef & { aliases: string[] })[]
  /** RPL clusters that the ladders name; they are no units. */
  clusters: string[]
  register?: Register
}

export type CoverageLevel = LevelRef & {
  jobs: JobRef[]
  areas: {
    id: string
    name: string
    /** `units` are codes. */
    duties: { id: string; number: number; title: string; units: string[] }[]
  }[]
}

export type LevelDocument = {
  page: 'level'
  ladder: LadderOutline
  level: LevelDetail
}

export type JobDocument = {
  page: 'job'
  ladder: LadderOutline
  id: string
  title: string
  notes: Note[]
  level: LevelDetail
  /** To each level of the rung above and of the rung below. */
  up: Step[]
  down: Step[]
}

export type UnitDocument = {
  page: 'unit'
  code: string
  title: string
  officialTitle: boolean
  qfLevel: number
  /** Typical awards at the QF level. */
  awards: string[]
  theme?: ThemeRef
  aliases: string[]
  codeParts: CodePart[]
  uses: Use[]
  ladders: LadderOutline[]
  /** The units of the same theme, by level of each ladder that uses the unit, the highest first. */
  sameTheme: { ladder: string; level: LevelRef; units: UnitRef[] }[]
  /** Where qualifications are registered. */
  register?: Register
  notes: Note[]
}

export type RplDocument = {
  page: 'rpl'
  cluster: string
  qfLevel: number
  codeParts: CodePart[]
  uses: (Use & { units: UnitRef[] })[]
  ladders: LadderOutline[]
  /** What recognition is, and what it asks for, as far as the framework's pages say. */
  description: string
  experience?: RplExperience
  factsUrl: string
  register: Register
}

export type AboutSection =
  | 'source'
  | 'official'
  | 'codes'
  | 'qf-levels'
  | 'ways'
  | 'themes'
  | 'privacy'
  | 'accessibility'
  | 'data'

export type AboutDocument = {
  page: 'about'
  framework: {
    name: string
    url: string
    register: Register
    levels: { level: number; awards: string[] }[]
    notionalHoursPerCredit: number
    codeSchemes: {
      id: string
      name: string
      example: string
      parts: CodePart[]
      meanings: { part: string; value: string; meaning: string; inferred: boolean }[]
    }[]
    training: { name: string; description: string }
    rpl: {
      name: string
      description: string
      highestQfLevel: number
      url: string
      experience: RplExperience[]
    }
  }
  /** The page's own text, by section. */
  sections: Record<AboutSection, { heading: string; paragraphs: string[] }>
  themes: ThemeRef[]
  ladders: {
    id: string
    title: string
    source: Source
    counts: Counts & { levels: number; jobs: number; rows: number }
    notes: Note[]
  }[]
  /** Units whose English title a source gives. */
  officialEnglish: UnitRef[]
}

/** What there is to look through, for who does not know what to search for. */
export type BrowseDocument = {
  page: 'search'
  ladders: { id: string; title: string }[]
  /** How many units each has. */
  themes: { theme: ThemeRef; units: number }[]
  qfLevels: { qfLevel: number; units: number }[]
}

/** A unit with where it is listed and the ways to qualify there, as a table shows it. */
export type CatalogueRow = UnitRef & {
  uses: {
    ladder: string
    level: LevelRef
    duty: { id: string; number: number; title: string }
  }[]
  ways: WayRef[]
}

/** By what units can be filtered, as their catalogue knows it. */
export type FacetName = 'ladder' | 'level' | 'qf' | 'theme' | 'area' | 'way' | 'use'

/** A facet: each value that units have, what the data calls it, if it does, and how many units have it. */
export type Facet = { name: FacetName; options: { value: string; label?: string; count: number }[] }

/** The whole catalogue: what is needed to filter and sort it. `level` and `duties` are positions in the lists. */
export type CatalogueDocument = {
  page: 'catalogue'
  ladders: { id: string; title: string }[]
  levels: { ladder: number; id: string; name: string }[]
  duties: { level: number; id: string; number: number; title: string; ways: WayRef[] }[]
  themes: ThemeRef[]
  /** Functional areas, as codes name them. */
  areas: { id: string; name: string }[]
  units: (Omit<UnitRef, 'theme'> & { theme?: string; area?: string; duties: number[] })[]
}

/** A page of the catalogue, in the order of codes. */
export type UnitsDocument = {
  page: 'units'
  /** Counted from 1. */
  number: number
  pages: number
  total: number
  units: CatalogueRow[]
  facets: Facet[]
}

/** The units of one kind: the first of them as rows, and how many there are in all. */
export type UnitsOfKind = { units: CatalogueRow[]; total: number }

export type QfDocument = UnitsOfKind & {
  page: 'qf'
  qfLevel: number
  /** Typical awards at the QF level. */
  awards: string[]
  themes: { theme: ThemeRef; units: number }[]
}

export type ThemeDocument = UnitsOfKind & {
  page: 'theme'
  theme: ThemeRef
  qfLevels: { qfLevel: number; units: number }[]
}

/** Every page of the site in one language: what the not-found page suggests from. */
export type Directory = {
  page: 'directory'
  pages: { path: string; title: string }[]
  /** Addresses with an earlier code of a unit. */
  redirects: { from: string; to: string }[]
}

/** Kinds of things that the search finds. */
export type SearchKind = 'ladder' | 'level' | 'job' | 'unit' | 'duty' | 'area' | 'rpl' | 'theme' | 'qf'

/** What the search finds, with what it stands in: positions in the list of what it belongs to. */
export type SearchEntry = {
  id: string
  title: string
  /** What it is called besides: in the other language, and in other words of this one. */
  also?: string[]
  in?: number[]
}

/**
 * All that can be found, in one language: what each thing is called in every language. A job title and a work area
 * stand in a level, a level in a ladder, a duty in a work area, a unit and an RPL cluster in duties.
 */
export type SearchDocument = {
  page: 'search-index'
  /** Characters that count as another: each is followed by the one that stands for it. */
  fold: string
  ladders: SearchEntry[]
  levels: SearchEntry[]
  jobs: SearchEntry[]
  areas: SearchEntry[]
  duties: (SearchEntry & { number: number })[]
  /** `aliases`: earlier codes. */
  units: (SearchEntry & { qfLevel: number; aliases?: string[] })[]
  clusters: SearchEntry[]
  themes: (SearchEntry & { icon: ThemeIcon })[]
  qfLevels: SearchEntry[]
}

/** The document that each page shows. */
export type Documents = {
  home: HomeDocument
  ladder: LadderDocument
  compare: LadderDocument
  climb: LadderDocument
  coverage: CoverageDocument
  record: CoverageDocument
  search: BrowseDocument
  qf: QfDocument
  theme: ThemeDocument
  units: UnitsDocument
  'units-page': UnitsDocument
  level: LevelDocument
  job: JobDocument
  unit: UnitDocument
  rpl: RplDocument
  about: AboutDocument
}

export type AnyDocument = Documents[PageName]
