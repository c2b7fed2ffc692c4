/// <reference types="vite/client" />
/// <reference types="svelte" />

/** A Han face's characters of the first screens (build/first-faces). */
declare module '*.css?first' {}
