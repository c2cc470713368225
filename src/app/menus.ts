import { useEffect } from 'react'

/** Folds marked `data-menu` close as menus do: on Escape, on a click elsewhere, and when a link in them is followed. */
export function useMenus(): void {
  useEffect(() => {
    const opened = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return
      for (const menu of opened()) if (!menu.contains(target) || target.closest('a')) menu.open = false
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      for (const menu of opened()) {
        if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
        menu.open = false
      }
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}
