/** Why nothing could be published: `file` is what was looked for. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  /** `viewer`: the built viewer does not lie beside this page, as under a development server. */
  readonly code: 'viewer' | 'picture' | 'font'
  readonly file: string

  constructor(code: PublishError['code'], file: string) {
    super(`${code} ${file}`)
    this.code = code
    this.file = file
  }
}
