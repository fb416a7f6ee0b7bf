// What is wrong with how the text of a page lies; one line for each fault. Run by test_every_page.py and test_print.py.
() => {
  const faults = []
  const name = (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`
  const words = (node) => JSON.stringify(node.textContent.trim().slice(0, 40))

  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`)

  // Parts for machines that speak are clipped on purpose.
  const isSpoken = (element) => element.closest('.visually-hidden, .skip:not(:focus)') !== null
  const isShown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !isSpoken(element)

  // The letters of each line, without the air above and below them.
  const lines = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.textContent.trim() || !isShown(node.parentElement)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2
      if (right - left > 1) lines.push({ node, left, right, top: middle - size * 0.3, bottom: middle + size * 0.3 })
    }
  }
  const frame = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) ? element : frame(element.parentElement))
  for (const { node, right } of lines) {
    if (right > root.clientWidth + 1 && !frame(node.parentElement)) faults.push(`beyond the edge: ${words(node)}`)
  }

  const clips = (element) => /hidden|clip/.test(getComputedStyle(element).overflow)
  for (const line of lines) {
    for (let box = line.node.parentElement; box && box !== document.body; box = box.parentElement) {
      if (box instanceof SVGElement || !clips(box)) continue
      const edge = box.getBoundingClientRect()
      const isCut = line.left < edge.left - 1 || line.right > edge.right + 1 || line.top < edge.top - 1 || line.bottom > edge.bottom + 1
      if (isCut) faults.push(`cut by ${name(box)}: ${words(line.node)}`)
    }
  }

  lines.sort((a, b) => a.top - b.top)
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break
      const width = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      if (other.node !== line.node && width > 2) faults.push(`lies over each other: ${words(line.node)} and ${words(other.node)}`)
    }
  })
  return faults
}
