/** The address of the view that has an article open; `site` ends in a slash. */
export function articleAddress(site: string, id: string): string {
  return `${site}?${new URLSearchParams({ article: id })}`;
}
