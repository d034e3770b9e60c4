import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inCache } from './cache.ts'

export interface KeyPair {
  readonly key: Buffer
  readonly cert: Buffer
}

/** A key and a certificate for 127.0.0.1 that nobody vouches for, made by OpenSSL: browsers speak HTTP/2 over TLS alone. */
export function selfSigned(): KeyPair {
  const [key, cert] = [inCache('key.pem'), inCache('certificate.pem')]
  if (!existsSync(cert)) {
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const files = ['-keyout', key, '-out', cert]
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '3650']
    execFileSync('openssl', ['req', '-x509', ...kind, ...files, ...subject], { stdio: 'ignore' })
  }
  return { key: readFileSync(key), cert: readFileSync(cert) }
}
