/**
 * What of a shown article is not an article's: elements and attributes that are not on the reader's list, and addresses that run or
 * load. Sent to the page as text, so it sees nothing outside itself.
 */
export function harmIn(root: Element): readonly string[] {
  const elements =
    'a abbr b blockquote br button caption cite code dd del div dl dt em figcaption figure h3 h4 h5 h6 hr i img ins li mark ol p pre ' +
    'q s small span strong sub sup table tbody td tfoot th thead time tr u ul';
  const attributes =
    /^(alt|aria-label|class|colspan|data-table|datetime|dir|href|lang|rel|role|rowspan|scope|src|tabindex|type)$/;
  const own = new Set(elements.split(' '));
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const harm = own.has(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      if (!attributes.test(name)) harm.push(`${element.localName} ${name}="${value}"`);
      if (name === 'href' && !/^(https?|mailto):/i.test(value)) harm.push(`href="${value}"`);
      if (name === 'src' && !/^(data:image\/(png|jpeg|gif|webp|avif);|\/blob\/[0-9a-f]{64}$)/i.test(value))
        harm.push(`src="${value}"`);
      if (name === 'class' && /^(a|x)$/.test(value)) harm.push(`class="${value}"`);
    }
    return harm;
  });
}

/** Does with a page what a person might: follows every link, presses every button, sends every form, touches every element. */
export function touchAll(): void {
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['pointerover', 'mouseover', 'focus', 'wheel', 'copy', 'contextmenu'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    if (element.localName === 'input' && element.getAttribute('type') === 'file') continue;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    if (element instanceof HTMLFormElement) HTMLFormElement.prototype.submit.call(element);
  }
}
