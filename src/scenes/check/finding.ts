/** How much a finding matters: an error is refused, a warning is shown before publishing, a notice is for the curious. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * What a rule found. Its words come from the interface strings (`finding.<rule>`), never from here.
 * `path` is where: record map, id and field, joined by slashes (`exhibits/exhibit_x/caption/ar`); empty for the whole scene.
 */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>
}

export function finding(
  rule: string,
  severity: Severity,
  path: string,
  params: Readonly<Record<string, string | number>> = {},
): Finding {
  return { rule, severity, path, params }
}
