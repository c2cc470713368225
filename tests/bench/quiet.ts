import { cpus } from 'node:os'

const MOST_BUSY = 0.15
const LONGEST_WAIT = 15

const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

function countTicks(): { all: number; idle: number } {
  const times = cpus().map(cpu => cpu.times)
  const idle = times.reduce((sum, time) => sum + time.idle, 0)
  return { idle, all: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) }
}

/**
 * Waits until the machine has had next to nothing to do for a second, because whatever else it does makes a
 * page look slower than it is. Gives false where it was still busy after 15 seconds.
 */
export async function waitForQuiet(): Promise<boolean> {
  for (let second = 0; second < LONGEST_WAIT; second++) {
    const before = countTicks()
    await rest(1000)
    const after = countTicks()
    if (1 - (after.idle - before.idle) / (after.all - before.all) < MOST_BUSY) return true
  }
  return false
}
