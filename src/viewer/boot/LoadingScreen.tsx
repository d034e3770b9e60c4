import './boot.css'
import { useTranslation } from 'react-i18next'

interface LoadingScreenProps {
  /** Bytes that have come, and all of them if the server said. */
  readonly bytes: number
  readonly total: number | undefined
}

/** While the scene is on its way. Says nothing for the first second: most are here by then. */
export function LoadingScreen({ bytes, total }: LoadingScreenProps) {
  const { t } = useTranslation('visit')
  return (
    <div className="boot boot--waiting">
      <p id="boot-loading">{t('load.loading')}</p>
      <progress
        className="boot__progress"
        aria-labelledby="boot-loading"
        max={total}
        value={total && bytes}
      />
    </div>
  )
}
