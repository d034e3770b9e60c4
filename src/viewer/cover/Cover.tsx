import './Cover.css'
import { Words } from '../../ui/Words.tsx'
import { Picture } from '../picture/Picture.tsx'
import { useVisit } from '../VisitContext.tsx'

/**
 * The exhibition as a book: its cover picture with the title on a slip at the upper right. It is an object, so it
 * never mirrors; the slip repeats the heading, so a screen reader passes it over.
 */
export function Cover() {
  const scene = useVisit((visit) => visit.scene)
  const media = scene.cover === undefined ? undefined : scene.media[scene.cover]
  return (
    <div className="cover" dir="ltr">
      {scene.cover !== undefined && media && (
        <Picture
          id={scene.cover}
          media={media}
          sizes="(max-width: 720px) 80vw, 400px"
          pixels={640}
          className="cover__picture"
          eager
        />
      )}
      <div className="cover__slip" aria-hidden="true">
        {scene.title['zh-Hans'] || scene.title['zh-Hant'] ? (
          <Words
            className="cover__slip-title cover__slip-title--vertical"
            map={scene.title}
            language="zh"
            order={[]}
          />
        ) : (
          <Words className="cover__slip-title" map={scene.title} language="ar" order={scene.languages} />
        )}
      </div>
    </div>
  )
}
