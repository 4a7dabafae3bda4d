#!/bin/bash
# Makes plain text of the Polish parts of Debian packages, one file per source, for "--count".
# Usage: texts.sh FOLDER-OF-DEB-FILES CONTENT-FOLDER OUTPUT-FOLDER      (needs dpkg-deb, msgunfmt, unzip)
set -euo pipefail
export LC_ALL=C.UTF-8
debs=$(realpath "$1") content=$(realpath "$2") output=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# unpack PACKAGE PATTERN: the package's files that match.
unpack() { mkdir -p "$1" && dpkg-deb --fsys-tarfile "$debs/$1"_*.deb | tar -x -C "$1" --wildcards "$2"; }
files() { find "$1" -type f "${@:2}" | LC_ALL=C sort; }

unpack manpages-pl '*/man/pl/*'
files manpages-pl -name '*.gz' | xargs zcat | grep -v '^\.\\"' \
  | sed -E 's/^\.(\\"|TH|\w+) ?//; s/\\f[A-Z]//g; s/\\[-&]/-/g; s/\\//g' > "$output/manpages.txt"

unpack libreoffice-help-pl '*.html'
files libreoffice-help-pl | xargs cat \
  | sed -E 's/<(p|td|h[1-6]|li)[ >]/\n&/g; s/<[^>]*>//g; s/&[a-z]+;/ /g' | sed -E 's/^\s+//' | grep . > "$output/libreoffice.txt"

unpack fortunes-pl '*/fortunes/pl/*'
files fortunes-pl -size +1k ! -name '*.dat' | xargs cat | sed -E 's/\x1b\[[0-9;]*m//g' | grep -v '^%' > "$output/fortunes.txt"

unpack freeciv-data '*/pl/*'
unpack wesnoth-1.16-data '*/pl/*'
for catalogue in $(files . -path '*-data/*' -name '*.mo'); do msgunfmt --no-wrap "$catalogue"; done \
  | grep -E '^msgstr' | sed -E 's/^msgstr(\[[0-9]\])? "//; s/"$//; s/\\n/\n/g; s/<[^>]*>//g' > "$output/games.txt"

unpack gnome-user-docs '*/pl/*'
files gnome-user-docs -name '*.page' | xargs cat | sed -E 's/<[^>]*>//g' | tr '\n' ' ' \
  | sed -E 's/([.!?:]) /\1\n/g; s/ +/ /g' > "$output/gnome.txt"

unpack kicad-doc-pl '*/pl/*'
files kicad-doc-pl -name '*.html' | xargs cat | sed -E 's/<[^>]*>//g' | grep . > "$output/kicad.txt"

unpack firefox-esr-l10n-pl '*.xpi'
mkdir firefox && unzip -q "$(files firefox-esr-l10n-pl)" -d firefox
files firefox -name '*.ftl' | xargs cat | sed -E 's/^[^=]*=//; s/\{[^}]*\}//g; s/<[^>]*>//g' > "$output/firefox.txt"

# The bodies of the recommendations and other entries, without their front matter.
files "$content" -name '*.md' ! -name README.md | while read -r entry; do awk '/^---/ { fences++; next } fences >= 2' "$entry"; done \
  > "$output/policy.txt"
