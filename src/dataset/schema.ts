/**
 * The shape of every file under data/, as people edit it. Descriptions here become the JSON Schemas in
 * data/schema and so the hover texts of an editor. What one file alone cannot show (references, rules
 * across files) is checked in check-references.ts.
 */
import { z } from 'zod'

/**
 * Longest allowed texts, in characters. Main duties and titles of units are sentences: the longest official
 * one in English has 128.
 */
export const TEXT_LIMITS = { title: 120, sentence: 160, description: 600 } as const

const text = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .describe(`Plain text of at most ${limit} characters, with no spaces at either end.`)

/** A wording of the site's own: no language of it is official. */
const wording = (limit: number) =>
  z.strictObject({
    'zh-Hant': text(limit).describe('Traditional Chinese, as written in Hong Kong.'),
    en: text(limit).optional().describe('English.'),
    'zh-Hans': text(limit)
      .optional()
      .describe('Simplified Chinese, only where the automatic conversion of zh-Hant is wrong.'),
  })

/** A wording that a source gives in at least one language; the others are unofficial translations. */
const sourced = (limit: number) =>
  wording(limit).extend({
    official: z
      .array(z.enum(['zh-Hant', 'en']))
      .optional()
      .describe('The languages in which a source gives this wording. Left out: zh-Hant only.'),
  })

export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

const slug = z
  .string()
  .regex(SLUG_PATTERN)
  .describe('Lower-case English words joined by hyphens. Part of public addresses: never change it.')

export const CODE_PATTERN = /^[0-9A-Z]+$/

const code = z
  .string()
  .regex(CODE_PATTERN)
  .describe('A code as the source prints it: capital letters and digits.')

/** Pages link to these addresses, so only those of the web will do (not `javascript:`, say). */
const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

const qfLevel = z.int().min(1).max(7).describe('A level of the Qualifications Framework, 1 to 7.')

/** What a note is about. The site groups and names notes by it. */
const NOTE_KINDS = [
  'mended-wording',
  'kept-wording',
  'character-form',
  'layout',
  'english-differs',
  'not-stated',
  'proposed',
] as const

const notes = z
  .array(
    z
      .strictObject({
        kind: z
          .enum(NOTE_KINDS)
          .describe(
            'mended-wording: a slip of the source put right; kept-wording: an oddity of the source left as it is; character-form: compatibility characters written in their ordinary form; layout: how the source prints it; english-differs: the official English says something else; not-stated: what the source does not give; proposed: the source calls it proposed.',
          ),
        text: wording(TEXT_LIMITS.description).describe('What a reader should know, in a sentence or two.'),
      })
      .describe('A remark on how this record stands in its source.'),
  )
  .optional()
  .describe('Remarks on how this record stands in its source; the site shows them beside it.')

const schemaPointer = z.string().optional().describe('Where the JSON Schema of this file is, for editors.')

const way = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('training').describe('A certificate obtained through a training course.'),
      qfLevel: qfLevel.describe('The QF level of the course that the source names.'),
    })
    .describe('Training course.'),
  z
    .strictObject({
      type: z.literal('rpl').describe('Recognition of prior learning, at QF level 4 at most.'),
      qfLevel: qfLevel.describe('The QF level at which prior learning is recognised.'),
      cluster: code.describe('The code of the RPL cluster that the source names beside the duty.'),
    })
    .describe('Recognition of prior learning (RPL).'),
])

const ways = z
  .array(way)
  .optional()
  .describe(
    'Ways to meet the competency requirements, any one of which suffices. On a level: for all its duties.',
  )

export const LevelSchema = z
  .strictObject({
    $schema: schemaPointer,
    name: sourced(TEXT_LIMITS.title).describe('Name of the level.'),
    description: sourced(TEXT_LIMITS.description).describe('What people on this level do.'),
    ways,
    jobs: z
      .array(
        z.strictObject({
          id: slug,
          title: sourced(TEXT_LIMITS.title).describe('Job title.'),
          notes,
        }),
      )
      .min(1)
      .describe('Job titles on this level, in the order of the source.'),
    areas: z
      .array(
        z.strictObject({
          id: slug,
          name: sourced(TEXT_LIMITS.title).describe('Name of the work area.'),
          notes,
          duties: z
            .array(
              z.strictObject({
                id: slug,
                title: sourced(TEXT_LIMITS.sentence).describe(
                  'The main duty. Its number is its place in the level.',
                ),
                units: z
                  .array(code)
                  .min(1)
                  .describe('Codes of the units of competency behind this duty, in the order of the source.'),
                ways,
                notes,
              }),
            )
            .min(1)
            .describe('Main duties of this work area, in the order of the source.'),
        }),
      )
      .min(1)
      .describe('Work areas of this level, in the order of the source.'),
    notes,
  })
  .describe('One level of a ladder: the file name is its id.')

export const LadderSchema = z
  .strictObject({
    $schema: schemaPointer,
    title: sourced(TEXT_LIMITS.title).describe('Title of the ladder.'),
    subject: sourced(TEXT_LIMITS.title).describe('The field of work, in a word or two.'),
    framework: slug.describe('The qualifications framework: a file in data/qualification-frameworks.'),
    languages: z
      .array(z.enum(['zh-Hant', 'en']))
      .refine(languages => languages.includes('zh-Hant'), '"zh-Hant" is missing: every text has it.')
      .meta({
        description:
          'The languages in which every text of this ladder must be given; zh-Hant is always one of them.',
        // JSON Schema cannot be made from what refine asks for.
        contains: { const: 'zh-Hant' },
      }),
    levels: z
      .array(z.union([slug, z.array(slug).min(2)]))
      .min(1)
      .describe(
        'Ids of the levels, the highest first. A list inside the list: levels that stand side by side.',
      ),
    source: z
      .strictObject({
        title: sourced(TEXT_LIMITS.title).describe('Title of the source document.'),
        file: z.string().describe('The text of the source document, beside this file.'),
        publisher: text(TEXT_LIMITS.title).optional().describe('Who published it. Left out: not stated.'),
        date: text(TEXT_LIMITS.title).optional().describe('Its date. Left out: not stated.'),
        version: text(TEXT_LIMITS.title).optional().describe('Its version. Left out: not stated.'),
        url: webAddress.optional().describe('Its address. Left out: not stated.'),
      })
      .describe('Where the texts come from. Fill in only what the document itself states.'),
    notes,
  })
  .describe('A career ladder (Vocational Qualifications Pathway): the folder name is its id.')

export const UnitsSchema = z
  .strictObject({
    $schema: schemaPointer,
    units: z
      .array(
        z.strictObject({
          code,
          title: sourced(TEXT_LIMITS.sentence).describe('Title of the unit of competency.'),
          qfLevel: qfLevel.describe('QF level of the unit; must agree with its code.'),
          theme: slug.optional().describe('The theme it is grouped under: an id in data/themes.json.'),
          aliases: z
            .array(code)
            .optional()
            .describe('Earlier codes of the same unit. Their addresses keep working.'),
          notes,
        }),
      )
      .describe('Units of competency.'),
  })
  .describe('A catalogue of units of competency. A unit stands in one catalogue, once.')

/** Shapes drawn beside a theme's name; the drawing is in src/components/theme-label.tsx. */
export const THEME_ICONS = [
  'north-arrow',
  'quarter-disc',
  'person',
  'two-squares',
  'joined-nodes',
  'half-shield',
  'ticked-square',
  'ring',
] as const

export const ThemesSchema = z
  .strictObject({
    $schema: schemaPointer,
    themes: z
      .array(
        z.strictObject({
          id: slug,
          name: wording(TEXT_LIMITS.title).describe('Name of the theme.'),
          icon: z.enum(THEME_ICONS).describe('The shape shown beside the name.'),
        }),
      )
      .describe('Themes, in the order in which the site shows them.'),
  })
  .describe("The site's own grouping of units. It is editorial, not part of any source.")

const basis = z
  .enum(['source', 'inferred'])
  .describe('source: an official page says so; inferred: read off the pattern of the codes.')

export const FrameworkSchema = z
  .strictObject({
    $schema: schemaPointer,
    name: sourced(TEXT_LIMITS.title).describe('Name of the qualifications framework.'),
    url: webAddress.describe('Its official site.'),
    register: z
      .strictObject({
        name: sourced(TEXT_LIMITS.title).describe('Its name.'),
        url: webAddress.describe('Its address.'),
      })
      .describe('The register of qualifications, to look up courses and codes in.'),
    levels: z
      .array(
        z.strictObject({
          level: qfLevel,
          awards: z.array(sourced(TEXT_LIMITS.title)).min(1).describe('Typical awards at this level.'),
        }),
      )
      .describe('QF levels, the lowest first.'),
    notionalHoursPerCredit: z.int().positive().describe('Notional learning hours that make one QF credit.'),
    codeSchemes: z
      .array(
        z.strictObject({
          id: slug,
          of: z.enum(['unit', 'rpl-cluster']).describe('What codes of this form stand for.'),
          name: wording(TEXT_LIMITS.title).describe('Name of this form of code.'),
          parts: z
            .array(
              z.strictObject({
                id: slug,
                name: wording(TEXT_LIMITS.title).describe('What this part of the code is.'),
                pattern: z.string().min(1).describe('Regular expression that this part matches.'),
                basis,
                isQfLevel: z.literal(true).optional().describe('This part is the QF level.'),
                meanings: z
                  .record(z.string(), sourced(TEXT_LIMITS.title))
                  .optional()
                  .describe('What known values of this part stand for.'),
              }),
            )
            .min(1)
            .describe('The parts of the code from left to right; together they match the whole code.'),
        }),
      )
      .min(1)
      .describe('The forms that codes take.'),
    ways: z
      .strictObject({
        training: z
          .strictObject({
            name: sourced(TEXT_LIMITS.title).describe('What this way is called.'),
            description: wording(TEXT_LIMITS.description).describe('What it is, in a sentence or two.'),
          })
          .describe('Training courses.'),
        rpl: z
          .strictObject({
            name: sourced(TEXT_LIMITS.title).describe('What this way is called.'),
            description: wording(TEXT_LIMITS.description).describe('What it is, in a sentence or two.'),
            highestQfLevel: qfLevel.describe('The highest QF level at which prior learning is recognised.'),
            url: webAddress.describe('The official site that the facts here were taken from.'),
            experience: z
              .array(
                z.strictObject({
                  qfLevel,
                  text: wording(TEXT_LIMITS.description).describe('Experience asked for at this QF level.'),
                }),
              )
              .describe(
                'Experience that an applicant needs, by QF level; only levels that the official page states.',
              ),
          })
          .describe('Recognition of prior learning (RPL).'),
      })
      .describe('Ways to meet the competency requirements.'),
  })
  .describe('A qualifications framework: the file name is its id.')

export type Wording = z.infer<ReturnType<typeof wording>>
export type SourcedText = z.infer<ReturnType<typeof sourced>>
export type NoteEntry = NonNullable<z.infer<typeof notes>>[number]
export type Way = z.infer<typeof way>
export type LevelEntry = z.infer<typeof LevelSchema>
export type LadderEntry = z.infer<typeof LadderSchema>
export type UnitEntry = z.infer<typeof UnitsSchema>['units'][number]
export type ThemeEntry = z.infer<typeof ThemesSchema>['themes'][number]
export type Framework = z.infer<typeof FrameworkSchema>
export type CodeScheme = Framework['codeSchemes'][number]

/** Every kind of data file: the name of its JSON Schema, the paths that hold it, and its shape. */
export const DATA_FILES = [
  {
    kind: 'qualification-framework',
    path: /^data\/qualification-frameworks\/([^/]+)\.json$/,
    schema: FrameworkSchema,
  },
  { kind: 'themes', path: /^data\/themes\.json$/, schema: ThemesSchema },
  { kind: 'units', path: /^data\/units\/([^/]+)\.json$/, schema: UnitsSchema },
  { kind: 'ladder', path: /^data\/ladders\/([^/]+)\/ladder\.json$/, schema: LadderSchema },
  { kind: 'level', path: /^data\/ladders\/([^/]+)\/levels\/([^/]+)\.json$/, schema: LevelSchema },
] as const
