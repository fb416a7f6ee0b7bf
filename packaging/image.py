"""A container image as the Open Container Initiative lays it out, made without an engine: the program, what it is
linked with, its theme and starter site. It has no shell; it runs as whoever it is started as."""
import gzip, hashlib, io, json, os, pathlib, re, subprocess, tarfile

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def make(tree, release, folder, target):
    blobs = folder / "blobs/sha256"
    blobs.mkdir(parents=True)
    layers = [rootfs(release), files(tree)]
    packed = [store(blobs, gzip.compress(layer, 9, mtime=0)) for layer in layers]
    created = subprocess.run(["date", "-u", "-d", f"@{release.time}", "+%FT%TZ"], check=True, capture_output=True,
                             text=True).stdout.strip()
    config = store(blobs, encoded({
        "architecture": ARCHITECTURES.get(release.machine, release.machine), "os": "linux", "created": created,
        "config": {"Entrypoint": ["/usr/bin/neuguong"], "Cmd": ["--help"], "WorkingDir": "/site",
                   "Env": ["PATH=/usr/bin", "LANG=C.UTF-8"],
                   "Labels": {"org.opencontainers.image.version": release.version,
                              "org.opencontainers.image.revision": release.commit,
                              "org.opencontainers.image.licenses": "Apache-2.0"}},
        "rootfs": {"type": "layers", "diff_ids": [digest(layer) for layer in layers]},
        "history": [{"created": created, "created_by": "neuguong dist"}] * len(layers)}))
    manifest = store(blobs, encoded({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", **config},
        "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip", **each} for each in packed]}))
    index = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [
        {"mediaType": "application/vnd.oci.image.manifest.v1+json", **manifest,
         "annotations": {"org.opencontainers.image.ref.name": release.version}}]}
    (folder / "index.json").write_bytes(encoded(index))
    (folder / "oci-layout").write_bytes(encoded({"imageLayoutVersion": "1.0.0"}))
    target.write_bytes(archive({str(path.relative_to(folder)): path.read_bytes()
                                for path in folder.rglob("*") if path.is_file()}))


def rootfs(release):
    """The libraries that the program asks for, at the places where it looks for them, and a folder for anybody's site."""
    listed = subprocess.run(["ldd", release.program], check=True, capture_output=True, text=True).stdout
    libraries = sorted(set(re.findall(r"(/\S+) \(0x", listed)))
    return archive({path.lstrip("/"): pathlib.Path(path).read_bytes() for path in libraries}, 0o755,
                   folders={"site": 0o777, "tmp": 0o1777, "proc": 0o755, "dev": 0o755})


def files(tree):
    kept = ["usr/bin", "usr/share/neuguong", "usr/share/doc/neuguong/copyright"]
    return archive({str(path.relative_to(tree)): path.read_bytes() for path in tree.rglob("*")
                    if path.is_file() and str(path.relative_to(tree)).startswith(tuple(kept))})


def archive(contents, mode=None, folders={}):
    """A tar of files owned by root at the beginning of time, with every folder on the way, sorted."""
    made = {str(parent): 0o755 for name in contents for parent in pathlib.PurePosixPath(name).parents
            if str(parent) != "."} | folders
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name in sorted(made.keys() | contents.keys()):
            entry = tarfile.TarInfo(name)
            entry.uname = entry.gname = ""
            if name in made:
                entry.type, entry.mode = tarfile.DIRTYPE, made[name]
                tar.addfile(entry)
            else:
                entry.mode = mode or (0o755 if "/bin/" in name else 0o644)
                entry.size = len(contents[name])
                tar.addfile(entry, io.BytesIO(contents[name]))
    return buffer.getvalue()


def store(blobs, data):
    name = digest(data)
    (blobs / name.removeprefix("sha256:")).write_bytes(data)
    return {"digest": name, "size": len(data)}


def digest(data): return "sha256:" + hashlib.sha256(data).hexdigest()


def encoded(value): return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
