/** The form of an English word that goes with a number. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many
}
