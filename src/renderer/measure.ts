import { createMeasureApi } from '../contract/measure-api.ts'
import { measureSheet } from './measure/sheet.ts'
import './styles/all.ts'

const api = createMeasureApi(window.brocade)
const decks = await api.decks()
let sheet = await api.next(null)
while (sheet) sheet = await api.next(await measureSheet(sheet, decks))
