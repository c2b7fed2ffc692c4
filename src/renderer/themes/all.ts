/** A theme is found by its folder being here; `<html data-theme>` puts it on. */
import.meta.glob('./*/tokens.css', { eager: true })
