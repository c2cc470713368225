import type { z } from 'zod'
import type { JsonFile } from './json-file.ts'
import type { Framework, LadderEntry, LevelEntry, ThemesSchema, UnitsSchema } from './schema.ts'

export type Catalogue = z.infer<typeof UnitsSchema>
export type ThemeList = z.infer<typeof ThemesSchema>

/** A file whose shape is right, with the places of its values. */
export type Content<T> = { json: JsonFile; value: T }

/** A file of a known kind; `content` is absent when its syntax or its shape is wrong. */
export type DataFile<T> = { file: string; id: string; content: Content<T> | undefined }

/** The files of one ladder's folder. */
export type LadderFiles = {
  id: string
  ladder: DataFile<LadderEntry> | undefined
  levels: DataFile<LevelEntry>[]
}

/** All of data/ after the first pass, in the order of paths. */
export type DataFiles = {
  paths: ReadonlySet<string>
  frameworks: DataFile<Framework>[]
  themes: DataFile<ThemeList> | undefined
  catalogues: DataFile<Catalogue>[]
  ladders: LadderFiles[]
}

/** The contents of the files that could be read. */
export function contentsOf<T>(files: readonly DataFile<T>[]): Content<T>[] {
  return files.flatMap(({ content }) => content ?? [])
}

/** Whether there are files and each could be read, so that what is not in them is nowhere. */
export function isComplete(files: readonly DataFile<unknown>[]): boolean {
  return files.length > 0 && files.every(({ content }) => content !== undefined)
}
