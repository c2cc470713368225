export type Site = {
  /** Address of the home page, with a slash at the end. */
  url: string
  /** What SITE_URL is at build. */
  siteUrl: string
  port: number
  outDir: string
  /** NODE_ENV of the build. */
  mode: 'production' | 'development'
  probe: string
}

function site(name: string, port: number, base: string, mode: Site['mode'] = 'production'): Site {
  const url = `http://localhost:${port}${base}`
  return { url, siteUrl: url, port, outDir: `dist-test/${name}`, mode, probe: `${url}robots.txt` }
}

/** The builds that the browser tests run on: as deployed, below a path, and with React's development checks. */
export const SITES = {
  main: site('main', 4181, '/'),
  subPath: site('sub-path', 4182, '/some/where/'),
  development: site('development', 4183, '/', 'development'),
}
