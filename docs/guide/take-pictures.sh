#!/bin/sh
# Takes the guide's pictures anew: an entry without its decision in the preview, and the same with a mistake.
# Needs Chromium, Pillow (`make test-python`) and the program; run in the project's folder.
set -eu
program=$(realpath "${1:-.build/release/neuguong}")
pictures=$(realpath docs/guide)
chromium=${CHROMIUM:-chromium}
python=$(realpath --no-symlinks .venv/bin/python)
desk=$(mktemp -d)
entry=$desk/content/dien-hinh/2018/nguyen-thi-mau.md
trap 'kill "$server" 2>/dev/null || true; rm -rf "$desk"' EXIT
cp -r content theme "$desk"
cat > "$entry" <<'ENTRY'
---
họ và tên: Nguyễn Thị Mẫu
đối tượng: cá nhân
đơn vị: Văn phòng Sở
chức vụ: Chuyên viên
năm: 2018
thành tích: Rút ngắn một nửa thời gian trả hồ sơ
trạng thái: đề xuất
căn cứ đăng tải: đồng ý bằng văn bản
---

## Việc đã làm

Chị dành buổi chiều thứ Sáu để xem lại những hồ sơ phải trả lại trong tuần.
ENTRY

cd "$desk"
"$program" serve --port 0 --now 05/7/2018 > address 2> /dev/null &
server=$!
while ! grep -q http address; do sleep 0.2; done
address=$(grep -o 'http://[0-9.:]*' address | head -1)

take() {
  "$chromium" --headless=new --no-sandbox --hide-scrollbars --window-size=900,600 --timeout=4000 \
    --screenshot="$pictures/$1.png" "$address/dien-hinh/2018/nguyen-thi-mau/" 2> /dev/null
}
take xem-truoc
sed -i 's/Văn phòng Sở/Văn phòng Sờ/' "$entry"
sleep 2
take loi

# Few colours are enough, and a quarter of the bytes.
"$python" - "$pictures"/*.png <<'SMALLER'
import sys
from PIL import Image

for file in sys.argv[1:]:
    Image.open(file).convert("RGB").quantize(48, dither=Image.Dither.NONE).save(file, optimize=True)
SMALLER
