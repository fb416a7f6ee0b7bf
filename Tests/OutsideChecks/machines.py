"""Reads what a built site says to machines: feeds with feedparser, JSON Feed by its rules, sitemap, JSON-LD.

usage: machines.py PUBLIC BASE_URL
"""

import html.parser
import json
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree

import feedparser

public, base = pathlib.Path(sys.argv[1]), sys.argv[2].rstrip("/")
problems = []

# What schema.org types must say here: by Google's guides where there is one, else what a reader of the type expects.
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "CollectionPage": {"name", "url"},
    "CreativeWork": {"name", "url", "author", "publisher"},
    "Dataset": {"name", "description"},
    "Event": {"name", "startDate", "location", "organizer"},
    "Legislation": {"name", "legislationIdentifier", "legislationDate", "legislationPassedBy"},
    "NewsArticle": {"headline", "datePublished", "author", "publisher"},
    "Organization": {"name"},
    "Person": {"name"},
    "ProfilePage": {"mainEntity"},
    "WebPage": {"name", "url"},
    "WebSite": {"name", "url"},
}


def expect(truth, words):
    if not truth:
        problems.append(words)


def is_ours(address):
    return address == base or address.startswith(base + "/")


def file_of(address):
    """The file that a full address of the site stands for."""
    path = urllib.parse.unquote(address[len(base):].lstrip("/").split("#")[0].split("?")[0])
    return public / path / "index.html" if path == "" or path.endswith("/") else public / path


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.data, self.links, self.meta, self.urls, self._is_data = [], [], {}, [], False
        self.feed(text)

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        self._is_data = tag == "script" and attributes.get("type") == "application/ld+json"
        if tag == "link":
            self.links.append(attributes)
        if tag == "meta":
            self.meta[attributes.get("property") or attributes.get("name")] = attributes.get("content")
        self.urls += [attributes[name] for name in ("href", "src") if attributes.get(name)]

    def handle_data(self, text):
        if self._is_data:
            self.data.append(text)
            self._is_data = False


def check_feed(path, media_type):
    name = path.relative_to(public)
    if media_type == "application/feed+json":
        return check_json_feed(path)
    feed = feedparser.parse(path.read_bytes())
    expect(not feed.bozo, f"{name}: {feed.get('bozo_exception')}")
    expect(feed.version == {"application/atom+xml": "atom10", "application/rss+xml": "rss20"}[media_type],
           f"{name}: is {feed.version}")
    expect(feed.feed.get("title"), f"{name}: no title")
    ids = [entry.id for entry in feed.entries]
    expect(len(set(ids)) == len(ids), f"{name}: ids twice")
    for entry in feed.entries:
        expect(entry.get("published_parsed"), f"{name}: {entry.id}: no day")
        expect(file_of(entry.link).is_file(), f"{name}: {entry.link}: no page")
        for content in entry.get("content", []):
            check_text(name, content.value)


def check_json_feed(path):
    name = path.relative_to(public)
    feed = json.loads(path.read_text("utf-8"))
    expect(feed["version"] == "https://jsonfeed.org/version/1.1", f"{name}: version")
    expect(feed["title"] and feed["items"] is not None, f"{name}: title and items are required")
    expect(file_of(feed["feed_url"]) == path, f"{name}: feed_url {feed['feed_url']}")
    for item in feed["items"]:
        expect(isinstance(item["id"], str) and "content_html" in item, f"{name}: {item}")
        expect(file_of(item["url"]).is_file(), f"{name}: {item['url']}: no page")
        check_text(name, item["content_html"])


def check_text(name, text):
    for url in Page(text).urls:
        expect(":" in url.split("/")[0], f"{name}: {url} in the text is not a full address")


def check_sitemap(address, root="urlset"):
    tree = xml.etree.ElementTree.parse(file_of(address)).getroot()
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = []
    if tree.tag == space + "sitemapindex":
        for part in tree.iter(space + "loc"):
            found += check_sitemap(part.text)
        return found
    expect(tree.tag == space + "urlset", f"sitemap: {tree.tag}")
    for entry in tree:
        expect([child.tag[len(space):] for child in entry] in (["loc"], ["loc", "lastmod"]), f"sitemap: {entry}")
        found.append(entry[0].text)
        expect(file_of(entry[0].text).is_file(), f"sitemap: {entry[0].text}: no page")
    return found


def check_thing(name, thing):
    if isinstance(thing, list):
        for item in thing:
            check_thing(name, item)
    if not isinstance(thing, dict):
        return
    kind = thing.get("@type")
    missing = REQUIRED.get(kind, set()) - {key for key, value in thing.items() if value}
    expect(not missing, f"{name}: {kind} without {sorted(missing)}")
    if kind == "ListItem":
        expect(is_ours(thing["item"]) and thing["name"] and thing["position"] > 0, f"{name}: {thing}")
    for key in ("url", "mainEntityOfPage", "item"):
        if isinstance(thing.get(key), str):
            expect(not is_ours(thing[key]) or file_of(thing[key]).is_file(), f"{name}: {key} {thing[key]}: no page")
    for value in thing.values():
        check_thing(name, value)


def check_page(path):
    """The types that the page speaks of."""
    name = path.relative_to(public)
    page = Page(path.read_text("utf-8"))
    for link in page.links:
        if link.get("rel") == "alternate":
            feed = file_of(base + link["href"].removeprefix(urllib.parse.urlsplit(base).path))
            expect(feed.is_file(), f"{name}: {link['href']} is not there")
            feeds[feed] = link["type"]
    if page.meta.get("robots") == "noindex":
        return set()
    expect(len(page.data) == 1, f"{name}: {len(page.data)} blocks of JSON-LD")
    data = json.loads(page.data[0])
    expect(data["@context"] == "https://schema.org", f"{name}: context")
    check_thing(name, data["@graph"])
    for key in ("og:title", "og:type", "og:url", "twitter:card"):
        expect(page.meta.get(key), f"{name}: no {key}")
    if page.meta.get("og:image"):
        expect(file_of(page.meta["og:image"]).is_file(), f"{name}: {page.meta['og:image']}")
    return {thing["@type"] for thing in data["@graph"]}


feeds = {}
pages = sorted(public.rglob("*.html"))
types = set().union(*(check_page(path) for path in pages))
for feed, media_type in feeds.items():
    check_feed(feed, media_type)
robots = (public / "robots.txt").read_text("utf-8")
expect(f"Sitemap: {base}/sitemap.xml" in robots, "robots.txt: no sitemap")
listed = check_sitemap(f"{base}/sitemap.xml")
print(f"{len(pages)} pages, {len(feeds)} feeds, {len(listed)} addresses, {' '.join(sorted(types))}")
sys.exit("\n".join(problems) if problems else 0)
