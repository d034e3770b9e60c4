/** Text in the public domain, in the characters of its time. */
const CLASSIC =
  '天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂調陽雲騰致雨露結為霜金生麗水玉出崑岡劍號巨闕珠稱夜光果珍李柰菜重芥薑海鹹河淡鱗潛羽翔龍師火帝鳥官人皇始制文字乃服衣裳推位讓國有虞陶唐弔民伐罪周發殷湯坐朝問道垂拱平章愛育黎首臣伏戎羌遐邇壹體率賓歸王鳴鳳在樹白駒食場化被草木賴及萬方'

/** Ibn al-Nadim on papers, al-Fihrist (10th century). */
const FIHRIST =
  'فأما الورق الخراساني فيعمل من الكتان ويقال إنه حدث أيام بني أمية وقيل في الدولة العباسية وقيل إنه قديم العمل وقيل إنه حديث وقيل إن صناعا من الصين عملوه بخراسان على مثال الورق الصيني'

export type Kind =
  | 'halfLeaf'
  | 'panel'
  | 'palm'
  | 'wholeLeaf'
  | 'sheet'
  | 'ink'
  | 'relief'
  | 'stone'
  | 'arabic'
  | 'painting'
  | 'map'
  | 'slip'

/** A page drawn for the form's sake: «illustrative». @param size metres */
export function facsimile(kind: Kind, size: readonly [number, number], seed: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const scale = 1000 / Math.max(...size)
  canvas.width = Math.round(size[0] * scale)
  canvas.height = Math.round(size[1] * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('No canvas')
  PAINTERS[kind](pen, canvas.width, canvas.height, seed)
  return canvas
}

type Pen = CanvasRenderingContext2D

const PAINTERS: Readonly<Record<Kind, (pen: Pen, width: number, height: number, seed: number) => void>> = {
  halfLeaf: (pen, w, h, seed) => printed(pen, w, h, seed, '#e9dfc6', '#221d18'),
  panel(pen, w, h, seed) {
    ground(pen, w, h, '#e7dcc0')
    const text = { x: w * 0.02, y: h * 0.12, width: w * 0.96, height: h * 0.76 }
    columns(pen, text, 5, 17, seed, '#221d18')
    // Rules above and below, none at the folds.
    pen.fillStyle = '#221d18'
    for (const [at, thick] of [
      [0.095, 0.004],
      [0.105, 0.0015],
      [0.895, 0.0015],
      [0.902, 0.004],
    ] as const)
      pen.fillRect(0, h * at, w, h * thick)
  },
  palm(pen, w, h) {
    ground(pen, w, h, '#c9b07c')
    pen.strokeStyle = 'rgb(90 66 36 / 0.18)'
    for (let y = 0; y < h; y += 3) {
      pen.beginPath()
      pen.moveTo(0, y)
      pen.lineTo(w, y)
      pen.stroke()
    }
    // Two holes for the string, a third from either end.
    pen.fillStyle = '#3a2a1a'
    for (const at of [1 / 3, 2 / 3]) {
      pen.beginPath()
      pen.arc(w * at, h / 2, h * 0.06, 0, 2 * Math.PI)
      pen.fill()
    }
  },
  wholeLeaf(pen, w, h, seed) {
    printed(pen, w / 2, h, seed + 1, '#e9dfc6', '#221d18')
    pen.translate(w / 2, 0)
    printed(pen, w / 2, h, seed, '#e9dfc6', '#221d18')
    pen.setTransform(1, 0, 0, 1, 0, 0)
    centreStrip(pen, w, h)
  },
  sheet(pen, w, h, seed) {
    ground(pen, w, h, '#e6d9b8')
    columns(pen, { x: w * 0.01, y: h * 0.12, width: w * 0.98, height: h * 0.76 }, 28, 17, seed, '#26201a')
  },
  ink(pen, w, h, seed) {
    ground(pen, w, h, '#2a2927')
    columns(pen, { x: w * 0.06, y: h * 0.05, width: w * 0.88, height: h * 0.9 }, 9, 20, seed, '#e4e0d6')
  },
  relief(pen, w, h, seed) {
    ground(pen, w, h, '#3a2c22')
    // What a photograph of a block shows: the text runs backwards.
    pen.translate(w, 0)
    pen.scale(-1, 1)
    columns(pen, { x: w * 0.06, y: h * 0.1, width: w * 0.88, height: h * 0.8 }, 20, 20, seed, '#8d755c')
  },
  stone(pen, w, h, seed) {
    ground(pen, w, h, '#86867f')
    columns(pen, { x: w * 0.07, y: h * 0.05, width: w * 0.86, height: h * 0.88 }, 16, 34, seed, '#55554f')
  },
  arabic(pen, w, h, seed) {
    ground(pen, w, h, '#eadfc6')
    pen.fillStyle = '#241d17'
    pen.direction = 'rtl'
    pen.textAlign = 'right'
    const words = FIHRIST.split(' ')
    const size = h * 0.052
    pen.font = `500 ${size}px 'Noto Naskh Arabic', serif`
    let word = seed * 5
    for (let line = 0; line < 9; line++) {
      let text = ''
      for (let next = words[word % words.length] ?? ''; ; next = words[word % words.length] ?? '') {
        if (pen.measureText(`${text} ${next}`).width > w * 0.7) break
        text = text ? `${text} ${next}` : next
        word++
      }
      pen.fillText(text, w * 0.85, h * (0.18 + line * 0.08))
    }
  },
  painting(pen, w, h, seed) {
    ground(pen, w, h, '#d9cba8')
    hills(pen, w, h, seed)
  },
  map(pen, w, h, seed) {
    ground(pen, w, h, '#e2d6b8')
    hills(pen, w, h, seed)
    columns(pen, { x: w * 0.7, y: h * 0.06, width: w * 0.24, height: h * 0.3 }, 6, 9, seed, '#3a2d22')
  },
  slip(pen, w, h, seed) {
    ground(pen, w, h, '#94733f')
    columns(pen, { x: w * 0.1, y: h * 0.04, width: w * 0.8, height: h * 0.9 }, 1, 26, seed, '#221a12')
  },
}

function ground(pen: Pen, w: number, h: number, colour: string): void {
  pen.fillStyle = colour
  pen.fillRect(0, 0, w, h)
}

/** A half-leaf of a printed book: head margin twice the foot, frame, nine columns of twenty. */
function printed(pen: Pen, w: number, h: number, seed: number, paper: string, ink: string): void {
  ground(pen, w, h, paper)
  const frame = { x: w * 0.08, y: h * 0.17, width: w * 0.84, height: h * 0.75 }
  pen.strokeStyle = ink
  pen.lineWidth = w * 0.006
  pen.strokeRect(frame.x, frame.y, frame.width, frame.height)
  pen.lineWidth = w * 0.0015
  for (let i = 1; i < 9; i++) {
    const x = frame.x + (frame.width * i) / 9
    pen.beginPath()
    pen.moveTo(x, frame.y)
    pen.lineTo(x, frame.y + frame.height)
    pen.stroke()
  }
  columns(pen, frame, 9, 20, seed, ink)
}

/** The fold between the halves: lines, and a fish-tail a quarter down. */
function centreStrip(pen: Pen, w: number, h: number): void {
  const [x, half, y] = [w / 2, w * 0.02, h * 0.17]
  pen.fillStyle = '#221d18'
  pen.beginPath()
  pen.moveTo(x - half, y + h * 0.16)
  pen.lineTo(x + half, y + h * 0.16)
  pen.lineTo(x + half, y + h * 0.2)
  pen.lineTo(x, y + h * 0.18)
  pen.lineTo(x - half, y + h * 0.2)
  pen.fill()
  pen.fillRect(x - w * 0.003, y, w * 0.006, h * 0.16)
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Characters from the head down, columns from the right. */
function columns(pen: Pen, box: Box, count: number, rows: number, seed: number, ink: string): void {
  const [pitch, step] = [box.width / count, box.height / rows]
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = `600 ${Math.min(pitch, step) * 0.86}px 'Noto Serif TC', 'Noto Serif CJK TC', serif`
  for (let column = 0; column < count; column++) {
    for (let row = 0; row < rows; row++) {
      const character = CLASSIC[(seed * 53 + column * rows + row) % CLASSIC.length] ?? ''
      pen.fillText(character, box.x + box.width - (column + 0.5) * pitch, box.y + (row + 0.5) * step)
    }
  }
}

function hills(pen: Pen, w: number, h: number, seed: number): void {
  for (let ridge = 0; ridge < 5; ridge++) {
    const base = h * (0.42 + ridge * 0.12)
    pen.fillStyle = `rgb(60 66 62 / ${0.12 + ridge * 0.05})`
    pen.beginPath()
    pen.moveTo(0, h)
    for (let x = 0; x <= w; x += w / 60) {
      const wave =
        Math.sin(x / (w / 9) + ridge * 2.1 + seed) + 0.6 * Math.sin(x / (w / 23) + ridge * 5 + seed)
      pen.lineTo(x, base - h * 0.07 * wave)
    }
    pen.lineTo(w, h)
    pen.fill()
  }
}
