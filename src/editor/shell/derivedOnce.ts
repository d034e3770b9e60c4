import type { Scene } from '../../scenes/schema/scene.ts'

/** A function of a scene that is worked out once for each scene, however many parts of the page ask. */
export function derivedOnce<Derived>(derive: (scene: Scene) => Derived): (scene: Scene) => Derived {
  const known = new WeakMap<Scene, { readonly value: Derived }>()
  return (scene) => {
    const found = known.get(scene) ?? { value: derive(scene) }
    known.set(scene, found)
    return found.value
  }
}
