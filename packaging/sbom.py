"""What is inside the program, as SPDX 2.3 says it: the packages that are linked into it, with versions and licences."""
import datetime, json, re, subprocess

# Debian packages whose archives are linked in, by what their own copyright files say.
LINKED = {"libcmark-dev": "BSD-2-Clause", "libyaml-dev": "MIT", "libexpat1-dev": "MIT", "libdeflate-dev": "MIT",
          "libbrotli-dev": "MIT", "libjemalloc-dev": "BSD-2-Clause", "libjpeg62-turbo-dev": "IJG AND BSD-3-Clause AND Zlib",
          "libwebp-dev": "BSD-3-Clause", "libpng-dev": "libpng-2.0", "zlib1g-dev": "Zlib", "libfreetype-dev": "FTL",
          "libssl-dev": "Apache-2.0", "libargon2-dev": "CC0-1.0 OR Apache-2.0"}
# Packages of Swift whose code is linked in, by their own licence files. SwiftNIO carries llhttp, and SHA-1 of the WIDE
# project.
SWIFT = {"swift-argument-parser": "Apache-2.0 WITH Swift-exception", "swift-atomics": "Apache-2.0 WITH Swift-exception",
         "swift-collections": "Apache-2.0 WITH Swift-exception", "swift-nio": "Apache-2.0 AND MIT AND BSD-3-Clause"}


def document(release):
    packages = [package("neuguong", release.version, "Apache-2.0", f"git+{release.commit}")]
    packages += [package(name, debian(name), licence) for name, licence in sorted(LINKED.items())]
    packages += [package(name, version, SWIFT[name]) for name, version in swift(release)]
    packages += [package("swift", compiler(), "Apache-2.0 WITH Swift-exception")]
    created = datetime.datetime.fromtimestamp(release.time, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": packages[0]["SPDXID"]}]
    relations += [{"spdxElementId": packages[0]["SPDXID"], "relationshipType": "STATIC_LINK",
                   "relatedSpdxElement": each["SPDXID"]} for each in packages[1:]]
    return json.dumps({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"neuguong-{release.version}",
        "documentNamespace": f"https://neuguong.example/spdx/{release.version}/{release.commit}",
        "creationInfo": {"created": created, "creators": ["Tool: neuguong-dist"]},
        "packages": packages, "relationships": relations}, indent=1, ensure_ascii=False).encode() + b"\n"


def package(name, version, licence, source=None):
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
            "licenseDeclared": licence, "copyrightText": "NOASSERTION", **({"sourceInfo": source} if source else {})}


def debian(name):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True, capture_output=True,
                          text=True).stdout


def swift(release):
    resolved = json.loads((release.root / "Package.resolved").read_text(encoding="utf-8"))
    versions = {pin["identity"]: pin["state"]["version"] for pin in resolved["pins"]}
    # swift-system is asked for by NIO's file system alone, which is not linked.
    assert set(versions) == set(SWIFT) | {"swift-system"}, versions
    return [(name, versions[name]) for name in sorted(SWIFT)]


def compiler():
    said = subprocess.run(["swift", "--version"], check=True, capture_output=True, text=True).stdout
    return re.search(r"Swift version (\S+)", said)[1]
