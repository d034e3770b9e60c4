import './boot.css'
import { directionOf } from '../../scenes/text/language.ts'

/**
 * The one message that cannot be fetched: that messages cannot be fetched. Said in every language of the interface,
 * since there is no telling which the reader wanted.
 */
const LINES = [
  { language: 'zh-Hans', text: '网络中断，展览未能打开。请检查网络后重新载入本页。' },
  {
    language: 'ar',
    text: 'انقطع الاتصال بالشبكة فلم يُفتح المعرض. تحقّق من الاتصال ثم أعد تحميل الصفحة.',
  },
  {
    language: 'en',
    text: 'The network was interrupted and the exhibition did not open. Check the connection, then reload this page.',
  },
] as const

export function Wordless() {
  return (
    <div className="boot" role="alert">
      {LINES.map(({ language, text }) => (
        <p key={language} lang={language} dir={directionOf(language)}>
          {text}
        </p>
      ))}
    </div>
  )
}
