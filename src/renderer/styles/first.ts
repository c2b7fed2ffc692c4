/** How the first screens look: their faces, what themes share, themes. */
import './first-faces.ts'
import './index.css'
import '../themes/all.ts'
