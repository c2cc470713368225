/** Where the site stands on its host, without a slash at the end: what comes before every address of paths.ts. */
export const BASE_PATH = import.meta.env.BASE_URL.replace(/\/$/, '')
