import './properties.css'
import { useEditor } from '../../state/EditorContext.tsx'
import { currentHall, useSession } from '../session.ts'
import { ExhibitProperties } from './ExhibitProperties.tsx'
import { FurnitureProperties } from './FurnitureProperties.tsx'
import { HallProperties } from './HallProperties.tsx'
import { OpeningProperties } from './OpeningProperties.tsx'
import { RoomProperties } from './RoomProperties.tsx'
import { TextProperties } from './TextProperties.tsx'
import { WallProperties } from './WallProperties.tsx'

/** What is selected, in numbers and words; the hall itself when nothing is. */
export function Properties() {
  const readOnly = useEditor((state) => state.readOnly)
  return (
    <fieldset className="properties" disabled={readOnly}>
      <Selected />
    </fieldset>
  )
}

/** Fields start afresh, by their key, when something else is selected. */
function Selected() {
  const selection = useEditor((state) => state.selection)
  const scene = useEditor((state) => state.scene)
  const session = useSession()
  const hall = currentHall(scene, session, selection)
  switch (selection.kind) {
    case 'shown': {
      const { id } = selection
      const exhibit = scene.exhibits[id]
      const text = scene.texts[id]
      if (exhibit) return <ExhibitProperties key={id} id={id} exhibit={exhibit} />
      return text ? <TextProperties key={id} id={id} text={text} /> : null
    }
    case 'furniture': {
      const furniture = scene.furniture[selection.id]
      return furniture ? (
        <FurnitureProperties key={selection.id} id={selection.id} furniture={furniture} />
      ) : null
    }
    case 'opening': {
      const opening = scene.openings[selection.id]
      return opening ? <OpeningProperties key={selection.id} id={selection.id} opening={opening} /> : null
    }
    case 'room': {
      const room = scene.rooms[selection.id]
      return room ? <RoomProperties key={selection.id} id={selection.id} room={room} /> : null
    }
    case 'wall':
      return <WallProperties key={selection.id} id={selection.id} />
    default:
      return hall ? <HallProperties key={hall.id} entry={hall} /> : null
  }
}
