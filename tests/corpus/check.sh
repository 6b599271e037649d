#!/bin/sh
# Puts the corpus before public tools alone: no line of Waypost runs here. Exit 1 names the first wrong verdict.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
station=$(cut -d ' ' -f 1 "$here/keys/allowed_signers")
checked=0

accepted() {
    rm -rf "$work/open" && mkdir "$work/open" || exit 2
    sed '1,/^$/d' "$1" | gzip -dc > "$work/b.tar" 2> /dev/null || return 1
    tar -xf "$work/b.tar" -C "$work/open" 2> /dev/null || return 1
    cd "$work/open" || exit 2
    ssh-keygen -Y verify -f "$here/keys/allowed_signers" -I "$station" -n bundle@waypost \
        -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt > /dev/null 2>&1 || return 1
    sha256sum -c --strict --quiet tagmanifest-sha256.txt > /dev/null 2>&1 || return 1
    sha256sum -c --strict --quiet manifest-sha256.txt > /dev/null 2>&1
}

for file in "$here"/bundle/*; do
    test "$(sed -n 2p "$file")" = "form: tar" || continue
    expect=$(sed -n '1s/^expect: //p' "$file")
    case $expect in
        good) wanted=0 ;;
        bundle.signature_ssh | bundle.unknown_signer | bundle.namespace) wanted=1 ;;
        bundle.tag_mismatch | bundle.payload_hash | bundle.payload_missing) wanted=1 ;;
        *) continue ;;
    esac
    # What is signed by the station but of the wrong kind is refused by Waypost alone.
    case $file in */receipt_signed_as_bundle) continue ;; esac
    (accepted "$file")
    verdict=$?
    if [ "$verdict" -ne "$wanted" ]; then
        echo "wrong verdict on $(basename "$file"): expected $expect"
        exit 1
    fi
    checked=$((checked + 1))
done
echo "$checked bundles judged as expected"
