const paths = {
  up: 'M10 3v14M4 9l6-6 6 6',
  down: 'M10 17V3M4 11l6 6 6-6',
  left: 'M17 10H3M9 4l-6 6 6 6',
  right: 'M3 10h14M11 4l6 6-6 6',
  compare: 'M3 3h6v14H3zM11 3h6v14h-6z',
  climb: 'M2 17h5v-5h5V7h6',
  turn: 'M6 3v14M2 7l4-4 4 4M14 17V3M10 13l4 4 4-4',
  check: 'M3 10.5l5 5 9-11',
  remove: 'M4 4l12 12M16 4L4 16',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
  search: 'M13 13l5 5M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  share: 'M10 13V2M6 6l4-4 4 4M4 10v8h12v-8',
  added: 'M10 3v14M3 10h14',
  carried: 'M3 7h14M3 13h14',
  'not-listed': 'M3 10h14',
} as const

export type IconName = keyof typeof paths

/** A small line drawing beside a word, or in a control that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="inline-block size-4 shrink-0 fill-none stroke-current stroke-2"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
