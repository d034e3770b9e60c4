/** How much of red, green and blue is lost where light is weakest: what reaches the shade has come off timber and paper. */
const LOST_IN_SHADE = [0, 0.11, 0.25]

/**
 * Light of one colour channel where the baked light has this strength: full light is neutral, shade is warm.
 * @param light 0 … 1, linear @param channel 0 red, 1 green, 2 blue
 */
export function channelLight(light: number, channel: number): number {
  return light * (1 - (LOST_IN_SHADE[channel] ?? 0) * (1 - light))
}
