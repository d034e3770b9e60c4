import './Cover.css'
import { Words } from '../../ui/Words.tsx'
import { Picture } from '../picture/Picture.tsx'
import { useVisit } from '../VisitContext.tsx'

/**
 * The exhibition as a book: its cover picture, or else a plain board with the title on a slip at the fore-edge. The
 * spine is at the right, so the slip is at the left in every interface. It repeats the heading: a screen reader
 * passes it over.
 */
export function Cover() {
  const scene = useVisit((visit) => visit.scene)
  const media = scene.cover === undefined ? undefined : scene.media[scene.cover]
  return (
    <div className="visit-cover" dir="ltr">
      {scene.cover !== undefined && media ? (
        <Picture
          id={scene.cover}
          media={media}
          sizes="(max-width: 720px) 80vw, 400px"
          pixels={640}
          className="visit-cover__picture"
          eager
        />
      ) : (
        <div className="visit-cover__slip" aria-hidden="true">
          <Words
            className="visit-cover__title"
            map={scene.title}
            language="zh-Hans"
            order={scene.languages}
          />
        </div>
      )}
    </div>
  )
}
