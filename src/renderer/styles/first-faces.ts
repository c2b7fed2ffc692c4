/** Faces for the first screens: all letters but Han, and those Han characters that they say. */
import '@fontsource-variable/noto-sans-sc/wght.css?first'
import '@fontsource-variable/noto-serif-sc/wght.css?first'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
