const KEPT_FOR_MS = 60_000

/** Gives the visitor a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Some browsers ask the visitor first and read the file only then.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS)
}
