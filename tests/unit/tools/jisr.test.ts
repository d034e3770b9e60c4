import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SMALL, smallJson } from '../scenes/small.ts'

const GOOD = 'tests/fixtures/scenes/v1/small.json'
const BROKEN = 'tests/fixtures/scenes/broken'
const INCOMPLETE = 'tests/fixtures/scenes/incomplete/one-language.json'

interface Told {
  readonly file: string
  readonly holds: boolean
  readonly findings: { rule: string; path: string; severity: string; message: string }[]
}

function jisr(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      'node_modules/.bin/tsx',
      ['tools/jisr.ts', ...args],
      { timeout: 60_000 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
      },
    )
  })
}

let folder: string
let long: string
let notText: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jisr-'))
  long = join(folder, 'long.json')
  notText = join(folder, 'not-text.json')
  const scene = smallJson((json) => {
    json.exhibits.exhibit_book.caption.ar = 'x'.repeat(10 * 1024 * 1024)
  })
  await writeFile(long, JSON.stringify(scene))
  await writeFile(notText, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))
})
afterAll(() => rm(folder, { recursive: true }))

describe('validate', { timeout: 60_000 }, () => {
  test('a scene that holds', async () => {
    expect(await jisr('validate', GOOD, '--lang', 'zh')).toEqual({
      code: 0,
      stdout: `${GOOD}: 没有问题\n`,
      stderr: '',
    })
  })

  test('a scene with something to put right, by path', async () => {
    const { code, stdout } = await jisr('validate', INCOMPLETE, '--lang', 'ar')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^tests\/.*one-language\.json: title\/ar: تنبيه: ينقص .* عنوان بالعربية\.\n$/u)
  })

  test('the worst file decides how it ends', async () => {
    expect((await jisr('validate', GOOD, INCOMPLETE, `${BROKEN}/dangling.json`)).code).toBe(2)
  })

  describe.each([
    [
      'zh',
      {
        'not-json': ['', /第 \d+ 行第 \d+ 个字符处有误/],
        'cut-short': ['', /可能没有下载完整/],
        'too-new': ['version', /格式版本是 2，本程序只能读到版本 1/],
        prototype: ['__proto__', /“\u2068__proto__\u2069”不允许使用/],
        infinite: ['texts/text_intro/width', /数字过大/],
        dangling: [
          'exhibits/exhibit_band/object|exhibits/exhibit_book/object',
          /“\u2068object_gone\u2069”在文件中不存在/,
        ],
        'script-address': ['objects/object_book/homepage', /“\u2068javascript:alert\(1\)\u2069”不可使用/],
        'host-address': ['objects/object_book/homepage', /“\u2068\/\/example\.org\/book\u2069”不可使用/],
        long: ['exhibits/exhibit_book/caption/ar', /文字有 10485760 个字符，上限为 20000/],
        'not-text': ['', /不是有效的 JSON/],
        absent: ['', /无法读取文件/],
      },
    ],
    [
      'ar',
      {
        'not-json': ['', /يوجد خطأ في السطر \d+ عند الحرف \d+/],
        'cut-short': ['', /لم يكتمل تنزيله/],
        'too-new': ['version', /إصدار صيغة الملف 2/],
        prototype: ['__proto__', /«\u2068__proto__\u2069» غير مسموح به/],
        infinite: ['texts/text_intro/width', /العدد هنا أكبر/],
        dangling: [
          'exhibits/exhibit_band/object|exhibits/exhibit_book/object',
          /«\u2068object_gone\u2069» وليس له سجل/,
        ],
        'script-address': ['objects/object_book/homepage', /«\u2068javascript:alert\(1\)\u2069» مرفوض/],
        'host-address': ['objects/object_book/homepage', /«\u2068\/\/example\.org\/book\u2069» مرفوض/],
        long: ['exhibits/exhibit_book/caption/ar', /عدد حروف النص 10485760/],
        'not-text': ['', /ليس ملف JSON صالحًا/],
        absent: ['', /تعذّرت قراءة الملف/],
      },
    ],
  ] as [string, Record<string, [path: string, message: RegExp]>][])(
    'refuses, in %s',
    (language, expected) => {
      let told: Told[]
      const fileOf = (name: string) =>
        ({ long, 'not-text': notText, absent: join(folder, 'absent.json') })[name] ?? `${BROKEN}/${name}.json`

      beforeAll(async () => {
        const { code, stdout } = await jisr(
          'validate',
          '--json',
          '--lang',
          language,
          ...Object.keys(expected).map(fileOf),
        )
        expect(code).toBe(2)
        told = JSON.parse(stdout)
      }, 60_000)

      test.each(Object.entries(expected))('%s', (name, [path, message]) => {
        const report = told.find(({ file }) => file === fileOf(name))
        expect(report?.holds).toBe(false)
        expect(report?.findings).toHaveLength(1)
        expect(report?.findings[0]?.severity).toBe('error')
        expect(path.split('|')).toContain(report?.findings[0]?.path)
        expect(report?.findings[0]?.message).toMatch(message)
      })
    },
  )

  test('pictures that a bundle’s scene promises and its folder lacks', async () => {
    const scene = join(folder, 'scene.json')
    await writeFile(scene, SMALL)
    await writeFile(join(folder, 'media'), '')
    const { code, stdout } = await jisr('validate', scene)
    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect(stdout).toMatch(
      /media\/media_leaf-1: warning: The picture file ‘\u2068media\/[0-9a-f]{64}\/128\.webp\u2069’ is missing/,
    )
  })

  test('told nothing to do, it says how it is used', async () => {
    const nothing = [[], ['validate'], ['validate', GOOD, '--lang', 'fr'], ['destroy', GOOD], ['--nonsense']]
    for (const { code, stderr } of await Promise.all(nothing.map((args) => jisr(...args)))) {
      expect(code).toBe(2)
      expect(stderr).toMatch(/Usage: npm run -s jisr -- validate FILE/)
    }
  })
})
