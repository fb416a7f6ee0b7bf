// How many letters and spaces each full line of the paragraphs of a story has.
() => {
  const lengths = []
  for (const paragraph of document.querySelectorAll('.prose > p, .prose > ul > li')) {
    const range = document.createRange()
    const lines = new Map()
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      for (let place = 0; place < node.length; place++) {
        range.setStart(node, place)
        range.setEnd(node, place + 1)
        const box = range.getClientRects()[0]
        if (box) lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) ?? 0) + 1)
      }
    }
    // The last line may be short.
    lengths.push(...[...lines.values()].slice(0, -1))
  }
  return lengths
}
