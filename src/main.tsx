import './ui/fonts.ts'
import './ui/base.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Framed } from './portal/Framed.tsx'
import { Portal } from './portal/Portal.tsx'

const WorkbenchApp = lazy(() =>
  import('./editor/WorkbenchApp.tsx').then((module) => ({ default: module.WorkbenchApp })),
)

/** The workbench holds drafts, so a page that frames it could trick a curator into clicking: never framed. */
const isFramed = window.top !== window.self

function App() {
  if (isFramed) return <Framed />
  const options = new URLSearchParams(location.search)
  if (!options.has('curate')) return <Portal />
  return (
    <Suspense>
      <WorkbenchApp draft={options.get('curate') || null} />
    </Suspense>
  )
}

const container = document.getElementById('app')
if (container)
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
