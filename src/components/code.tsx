/** A code as codes are set everywhere: monospaced, never broken, selected whole. */
export function Code({ children }: { children: string }) {
  return (
    <code className="font-mono text-[0.86em] whitespace-nowrap select-all" translate="no">
      {children}
    </code>
  )
}
