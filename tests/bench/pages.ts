/** A page that is measured, and what somebody does on it. */
export type BenchPage = {
  name: string
  path: string
  /** Path of the level one rung up, to which the page's rail leads. */
  climbTo?: string
}

/** One page of each kind that people land on; of level and unit the ones with the most in them. */
export const PAGES: BenchPage[] = [
  { name: 'home', path: '/' },
  { name: 'level', path: '/cloud-computing/levels/support/' },
  {
    name: 'job',
    path: '/cloud-computing/jobs/cloud-support-engineer/',
    climbTo: '/cloud-computing/levels/specialist/',
  },
  { name: 'unit', path: '/units/111195L3/' },
]

/** The pages of questions, on which only what somebody does is measured. */
export const QUESTIONS: BenchPage = { name: 'questions', path: 'comparison, coverage, marks' }

/** A page as it is deployed, and its copy without script. */
export const VARIANTS = ['site', 'copy'] as const

export type Variant = (typeof VARIANTS)[number]

/** Before the path of every script-free copy. */
export const COPY_PREFIX = '/copy'
