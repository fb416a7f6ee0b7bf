"""Writes the pictures of this folder: small files of real encoders that tell more than they show."""
import io, struct, zlib, piexif
from PIL import Image, ImageCms, PngImagePlugin

icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
def scene(w=40, h=24):
    im = Image.new("RGB", (w, h))
    for x in range(w):
        for y in range(h):
            im.putpixel((x, y), (x * 6 % 256, y * 10 % 256, (x * y) % 256))
    return im
im = scene()
thumb = io.BytesIO(); scene(16, 10).save(thumb, "JPEG")
def exif(orientation):
    return piexif.dump({
        "0th": {piexif.ImageIFD.Make: b"SecretCamera", piexif.ImageIFD.Orientation: orientation,
                piexif.ImageIFD.Artist: b"SecretPhotographer"},
        "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2018:06:30 08:00:00"},
        "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: ((13, 1), (58, 1), (0, 1)),
                piexif.GPSIFD.GPSLongitudeRef: b"E", piexif.GPSIFD.GPSLongitude: ((108, 1), (0, 1), (0, 1))},
        "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": thumb.getvalue()})
xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><SecretXMP/></x:xmpmeta>'
def seg(m, p): return bytes([0xFF, m]) + struct.pack(">H", len(p) + 2) + p
def jpeg(name, orientation, **kw):
    out = io.BytesIO(); im.save(out, "JPEG", quality=80, exif=exif(orientation), icc_profile=icc, comment=b"SecretComment", **kw)
    data = out.getvalue()
    data = data[:2] + seg(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp) + seg(0xED, b"Photoshop 3.0\0SecretIPTC") \
        + seg(0xE2, b"MPF\0SecretMPF") + data[2:]
    open(name, "wb").write(data + b"SecretTail" + thumb.getvalue())
jpeg("chan-dung-gps.jpg", 6)
jpeg("luy-tien.jpg", 1, progressive=True)
info = PngImagePlugin.PngInfo()
info.add_text("Author", "SecretAuthor"); info.add_itxt("XML:com.adobe.xmp", xmp.decode()); info.add_text("Note", "SecretNote" * 40, zip=True)
out = io.BytesIO(); im.save(out, "PNG", pnginfo=info, exif=exif(8)[6:], icc_profile=icc, dpi=(96, 96))
data = out.getvalue()
def chunk(n, p): return struct.pack(">I", len(p)) + n + p + struct.pack(">I", zlib.crc32(n + p))
data = data[:-12] + chunk(b"tIME", bytes([7, 226, 6, 30, 8, 0, 0])) + chunk(b"prVt", b"SecretChunk") + data[-12:]
open("van-ban.png", "wb").write(data + b"SecretTail")
im.save("le.webp", "WEBP", quality=70, exif=exif(3)[6:], xmp=xmp, icc_profile=icc)
im.save("khong-mat.webp", "WEBP", lossless=True)
im.save("don-gian.webp", "WEBP", quality=70)
frames = [scene(20, 12), scene(20, 12).transpose(0)]
frames[0].save("dong.webp", "WEBP", save_all=True, append_images=frames[1:], duration=100, xmp=xmp)
frames[0].convert("P").save("dong.gif", save_all=True, append_images=[frames[1].convert("P")], duration=100, loop=0, comment=b"SecretComment")
