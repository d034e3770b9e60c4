import { useSyncExternalStore } from 'react'

/** The whole screen for the visit; nothing where the browser, or the page that frames this one, forbids it. */
export function useFullScreen(): { readonly isOn: boolean; toggle(): void } | undefined {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return undefined
  return {
    isOn,
    toggle: () => void (isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  }
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
