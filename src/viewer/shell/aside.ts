/** What can be open over the visit, apart from an exhibit: one thing at a time. */
export type Aside = 'list' | 'help' | 'share' | 'more'
