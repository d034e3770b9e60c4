/** Name of the ZIP: the exhibition's title as far as file systems take it, and the day. */
export function fileNameOf(title: string, at: Date): string {
  const plain = title
    .normalize('NFC')
    // What some file system refuses, and what would turn the name's direction round.
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  const day = at.toISOString().slice(0, 10)
  return `${plain || 'exhibition'} ${day}.zip`
}
