#!/bin/sh
# Chạy bằng quyền của chủ thư mục, để trang dựng ra là của người ấy. Với --user thì chạy bằng quyền đó.
# Runs as the owner of the folder, so that what is built is theirs; started with --user, as that user.
set -eu
owner="$(stat -c %u .)"
if [ "$(id -u)" = 0 ] && [ "$owner" != 0 ]; then
  exec setpriv --reuid "$owner" --regid "$(stat -c %g .)" --clear-groups neuguong "$@"
fi
exec neuguong "$@"
