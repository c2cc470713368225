// @vitest-environment jsdom
import { screen, logRoles, prettyDOM } from '@testing-library/react'
import { test } from 'vitest'
import { Page } from '../../../src/pages/climb/climb-page.tsx'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'
const doc = existing(makerOf(cloudComputing, 'en').ladder('cloud-computing'))
const fic = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))
const dump = (el: Element, d = 0): string => [...el.childNodes].map(n => n.nodeType === 3 ? ' '.repeat(d)+n.textContent+'\n' : ['svg','style','i'].includes((n as Element).tagName) ? '' : ' '.repeat(d)+'<'+(n as Element).tagName.toLowerCase()+((n as Element).getAttribute('href')? ' '+(n as Element).getAttribute('href'):'')+((n as Element).getAttribute('role')? ' role='+(n as Element).getAttribute('role'):'')+'>\n'+dump(n as Element, d+1)).join('')
for (const [d, q] of [[doc,'?from=practitioner&to=specialist'],[doc,'?from=support&to=master'],[fic,'?from=apprentice&to=keeper'],[fic,'?from=start&to=painter'],[doc,'?from=start&to=support&by=theme']] as const)
test(q, async () => {
  const { container } = await renderIn('en', <Page document={d} />, { path: '/en/x/climb/'+q })
  console.log('#####'+q+'\n'+dump(existing(container.querySelector('.of-query') ?? undefined)))
  console.log(screen.queryAllByRole('link', {name: /111182/}).length, screen.queryAllByRole('group').length)
})
