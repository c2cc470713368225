/** All levels of the Qualifications Framework, the lowest first. */
export const QF_LEVELS = [1, 2, 3, 4, 5, 6, 7] as const
