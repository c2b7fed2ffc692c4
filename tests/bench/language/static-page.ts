import { sampleSlide } from '../sample-deck.ts'

/**
 * A page of one sample slide's words, and a button for each language that puts others in their
 * place: what the browser itself takes for it.
 */
export function staticPage(index: number): string {
  const words = JSON.stringify({
    en: sampleSlide(index, 'en'),
    'zh-CN': sampleSlide(index, 'zh-CN'),
  })
  return `<!doctype html>
<html>
  <body style="margin: 5vw; font: 32px sans-serif">
    <button lang="zh-CN" style="padding: 30px">中文</button>
    <button lang="en" style="padding: 30px">English</button>
    <h1></h1>
    <p></p>
    <p></p>
    <p></p>
    <script>
      const words = ${words}
      function speak(language) {
        const { headline, lines, caption } = words[language]
        document.documentElement.lang = language
        document.querySelector('h1').textContent = headline
        const paragraphs = document.querySelectorAll('p')
        ;[...lines, caption].forEach((line, at) => (paragraphs[at].textContent = line))
      }
      for (const button of document.querySelectorAll('button')) {
        button.addEventListener('click', () => speak(button.lang))
      }
      speak('en')
    </script>
  </body>
</html>`
}
