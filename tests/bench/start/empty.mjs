import { app, BrowserWindow } from 'electron'
import { watch } from './watch.mjs'

watch('true')

function open() {
  void new BrowserWindow({ width: 1280, height: 800 }).loadURL(
    'data:text/html,<title>Empty</title>',
  )
}

// Not awaited here: Electron is ready only after its entry has been evaluated.
void app.whenReady().then(open)
