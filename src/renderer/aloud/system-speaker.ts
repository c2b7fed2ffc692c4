import { createSubscriber } from 'svelte/reactivity'
import { displayWidth } from '../../core/text/width.ts'
import { chooseVoice } from './choose-voice.ts'
import type { Speaker } from './speaker.ts'

/** A voice that says nothing for so long, in milliseconds, is not there, whatever the platform lists. */
const patience = 8000
/** The slowest voices take less for a column of text: half a Han character or a Latin letter. */
const patiencePerColumn = 400

/** The platform's speech. */
export function systemSpeaker(speech: SpeechSynthesis): Speaker {
  const voicesCome = createSubscriber((update) => {
    speech.addEventListener('voiceschanged', update)
    return () => speech.removeEventListener('voiceschanged', update)
  })
  return {
    speaks(language) {
      voicesCome()
      return chooseVoice(speech.getVoices(), language) !== null
    },
    say: ({ text, language, volume }, signal) =>
      new Promise((resolve, reject) => {
        const voice = chooseVoice(speech.getVoices(), language)
        if (!voice || signal.aborted) {
          if (signal.aborted) resolve()
          else reject(new Error(`no voice speaks ${language}`))
          return
        }
        // Chromium lets go of an utterance that nothing holds, and its end is never heard.
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.voice = voice
        utterance.lang = voice.lang
        utterance.volume = volume
        const over = new AbortController()
        const settle = (how: () => void) => () => {
          over.abort()
          clearTimeout(watchdog)
          how()
        }
        const cut = settle(() => {
          speech.cancel()
          resolve()
        })
        const fail = settle(() => {
          speech.cancel()
          reject(new Error('the voice failed'))
        })
        const watchdog = setTimeout(fail, patience + patiencePerColumn * displayWidth(text))
        signal.addEventListener('abort', cut, { signal: over.signal })
        utterance.addEventListener('end', settle(resolve), { signal: over.signal })
        utterance.addEventListener('error', fail, { signal: over.signal })
        speech.speak(utterance)
      }),
  }
}
