// Where letters of one line would touch those of the line above: one line for each style and pair. For every style of
// text on the page: the lowest letter that it has there, the highest one, and whether a line holds both.
async () => {
  await document.fonts.ready
  const pen = document.createElement('canvas').getContext('2d')
  const styles = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || parent instanceof SVGElement) continue
    if (!parent.checkVisibility() || parent.closest('sup, .visually-hidden, script, style')) continue
    const { fontWeight, fontSize, fontFamily, lineHeight, textTransform } = getComputedStyle(parent)
    // Of an inline part, the line is that of its block.
    let block = parent
    while (getComputedStyle(block).display === 'inline') block = block.parentElement
    const line = Math.max(parseFloat(lineHeight), parseFloat(getComputedStyle(block).lineHeight))
    const key = [fontWeight, fontSize, fontFamily, line].join('|')
    if (!styles.has(key)) styles.set(key, { font: `${fontWeight} 1000px ${fontFamily}`, size: parseFloat(fontSize), line, letters: new Set() })
    const text = walker.currentNode.textContent
    for (const letter of textTransform === 'uppercase' ? text.toUpperCase() : text) styles.get(key).letters.add(letter)
  }
  const faults = []
  const all = ['g', 'p', 'q', 'y', 'ợ', 'ự', 'ỵ', 'ặ', 'ậ', 'Ế', 'Ổ', 'Ỗ', 'Ẵ', 'Ẳ']
  for (const { font, size, line, letters } of styles.values()) {
    pen.font = font
    let [low, high] = [['', 0], ['', 0]]
    for (const letter of [...letters, ...all].filter((letter) => /[\p{Script=Latin}\d]/u.test(letter))) {
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(letter)
      if (above > high[1]) high = [letter, above]
      if (below > low[1]) low = [letter, below]
    }
    const needed = ((low[1] + high[1]) / 1000) * size
    if (needed > line) faults.push(`${low[0]} above ${high[0]} needs ${needed.toFixed(1)} px and has ${line.toFixed(1)}: ${font}, ${size} px`)
  }
  return faults
}
