import '../../src/renderer/styles/index.css'
