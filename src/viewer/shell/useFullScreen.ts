import { type RefObject, useSyncExternalStore } from 'react'

/**
 * The whole screen for the visit, or for a part of it; nothing where the browser, or the page that frames this one,
 * forbids it.
 */
export function useFullScreen(
  part?: RefObject<HTMLElement | null>,
): { readonly isOn: boolean; toggle(): void } | undefined {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return undefined
  const whole = () => part?.current ?? document.documentElement
  return {
    isOn,
    toggle: () => void (isOn ? document.exitFullscreen() : whole().requestFullscreen()),
  }
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
