/** What the key of commands is called on this machine: `⌘` on Apple's, `Ctrl` elsewhere. */
export function commandKey(): '⌘' | 'Ctrl' {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'
}
