/** How every page looks, with the faces of all that it may say. */
import './first.ts'
import './other-faces.ts'
