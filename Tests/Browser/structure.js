// What every page must have; one line for each thing that it has not.
() => {
  const faults = []
  const one = (selector) => document.querySelectorAll(selector).length === 1 || faults.push(`not one ${selector}`)
  for (const selector of ['h1', 'main', 'body > header', 'body > footer', 'body > .skip[href="#main"]']) one(selector)
  if (document.documentElement.lang !== 'vi') faults.push('is not said to be Vietnamese')
  if (!document.title.trim()) faults.push('has no title')
  return faults
}
