/** Gives the visitor a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The download has begun when the browser comes back to this.
  setTimeout(() => URL.revokeObjectURL(url))
}
