import type { Finding } from '../../scenes/check/finding.ts'
import { readImageInfo } from '../../scenes/interchange/iiif/imageInfo.ts'
import type { PicturePlan } from '../../scenes/interchange/iiif/pages.ts'
import { serviceWhole } from '../../scenes/interchange/iiif/service.ts'
import type { ImageService } from '../../scenes/schema/media.ts'
import { fetchRemote } from './remote.ts'

/** An image service that answered with something that is no description of a picture. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.rule)
    this.finding = finding
  }
}

export interface FetchedPicture {
  readonly file: File
  /** Who has it finer. */
  readonly service?: ImageService
}

/**
 * Fetches a page's picture: from its image service at about `longEdge` pixels, or as it lies where it has none.
 * @throws RemoteError, ServiceError, or the signal's reason
 */
export async function fetchPicture(
  { address, service }: PicturePlan,
  longEdge: number,
  signal: AbortSignal,
): Promise<FetchedPicture> {
  try {
    if (service) return await fromService(service.address, longEdge, signal)
  } catch (cause) {
    signal.throwIfAborted()
    if (!address) throw cause
    // A picture may be had where its service is gone; where neither is, the service's reason says more.
    return await asItLies(address, signal).catch(() => {
      signal.throwIfAborted()
      throw cause
    })
  }
  return asItLies(address ?? '', signal)
}

async function fromService(address: string, longEdge: number, signal: AbortSignal): Promise<FetchedPicture> {
  const read = readImageInfo(await (await fetchRemote(`${address}/info.json`, signal)).text(), address)
  if (!read.ok) throw new ServiceError(read.findings[0] as Finding)
  const blob = await fetchRemote(serviceWhole(read.info, longEdge), signal)
  return { file: new File([blob], `${nameOf(address)}.jpg`), service: read.info.service }
}

async function asItLies(address: string, signal: AbortSignal): Promise<FetchedPicture> {
  const blob = await fetchRemote(address, signal)
  return { file: new File([blob], nameOf(address)) }
}

/** The last word of an address: `…/iiif/A049%2FA0490001` is `A0490001`. */
function nameOf(address: string): string {
  const { pathname } = new URL(address)
  try {
    return decodeURIComponent(pathname).split('/').findLast(Boolean) ?? ''
  } catch {
    return pathname.split('/').findLast(Boolean) ?? ''
  }
}
