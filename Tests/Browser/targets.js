// What a finger may miss: one line for each target that is smaller than 24 by 24 pixels. A link in a sentence is as high
// as its line, and may be as short as its words.
() => {
  const least = 23.9
  const faults = []
  const isShown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    && !element.closest('.visually-hidden, .skip:not(:focus)')
  const isInText = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
    return block.innerText.trim().length > element.innerText.trim().length + 1
  }
  for (const element of document.querySelectorAll('a[href], button, summary, select, input:not([type="hidden"], [type="checkbox"]), [tabindex="0"]')) {
    if (!isShown(element) || element instanceof SVGElement) continue
    // A link that is stretched over its card is as large as the card.
    if (getComputedStyle(element, '::after').position === 'absolute') continue
    const boxes = [...element.getClientRects()]
    const height = Math.max(...boxes.map((box) => box.height))
    const width = Math.max(...boxes.map((box) => box.width))
    if (height < least || (width < least && !isInText(element))) {
      faults.push(`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`)
    }
  }
  return faults
}
