import { createPrintApi } from '../contract/print-api.ts'
import { createPress } from './print/press.ts'
import './styles/all.ts'
import './print/print.css'

const api = createPrintApi(window.brocade)
const press = createPress()
let step = await api.next(null)
while (step) step = await api.next(await press.take(step))
