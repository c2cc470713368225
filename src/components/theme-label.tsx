import type { ReactNode } from 'react'
import type { ThemeIcon, ThemeRef } from '../documents/documents.ts'

/** Drawings on a grid of 20, in one ink. */
const drawings: Record<ThemeIcon, ReactNode> = {
  'north-arrow': <path d="M10 1l6.5 17L10 14.2 3.5 18z" />,
  'quarter-disc': (
    <>
      <path d="M8.5 3.6a7.5 7.5 0 1 0 7.9 7.9H8.5z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M11 1a8 8 0 0 1 8 8h-8z" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6" r="4.5" />
      <path d="M1.5 19a8.5 7 0 0 1 17 0z" />
    </>
  ),
  'two-squares': (
    <>
      <path d="M1 7h12v12H1z" />
      <path d="M8 4.5V2h10v10h-2.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  'joined-nodes': (
    <>
      <path d="M10 4L4 15.5h12z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="10" cy="4" r="3" />
      <circle cx="4" cy="15.5" r="3" />
      <circle cx="16" cy="15.5" r="3" />
    </>
  ),
  'half-shield': (
    <>
      <path
        d="M10 1.8l7 2.7v5c0 4-3 7-7 8.7-4-1.7-7-4.7-7-8.7v-5z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <path d="M10 2v16c4-1.7 7-4.7 7-8.7v-5z" />
    </>
  ),
  'ticked-square': (
    <>
      <path d="M2 2h16v16H2z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M5.5 10l3.3 3.3 6-6.6" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  ring: (
    <>
      <circle cx="10" cy="10" r="5" fill="none" stroke="currentColor" strokeWidth="2.6" />
      <path d="M9 0h2v4H9zM9 16h2v4H9zM0 9h4v2H0zM16 9h4v2h-4z" />
    </>
  ),
}

/** A theme: its shape and its word. */
export function ThemeLabel({ theme }: { theme: ThemeRef }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 20 20" className="size-4 shrink-0 fill-current" aria-hidden="true">
        {drawings[theme.icon]}
      </svg>
      {theme.name}
    </span>
  )
}
