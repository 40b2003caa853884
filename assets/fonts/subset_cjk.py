#!/usr/bin/env python3
"""Makes KontorSansCJK-{Regular,Bold}.otf from Noto Sans CJK (Debian fonts-noto-cjk).

Needs fonttools (PyPI). The whole of Noto Sans CJK is 20 MB a weight; this keeps
the characters of the national standards, which is what letters and names need:
Japanese JIS X 0208 (Bold) and JIS X 0213 (Regular), all Korean syllables,
simplified Chinese GB 2312, and traditional Chinese Big5 (Regular only).
The Japanese shapes are used throughout. Renamed, as the Open Font License asks
of modified versions where a name may be reserved.

    python3 subset_cjk.py /usr/share/fonts/opentype/noto .
"""

import os
import sys

from fontTools import subset


def characters_of(*encodings):
    found = set()
    for point in range(0x80, 0x110000):
        if 0xD800 <= point < 0xE000:
            continue
        for encoding in encodings:
            try:
                chr(point).encode(encoding)
            except UnicodeEncodeError:
                continue
            found.add(point)
            break
    return found


def spans(*ranges):
    return {point for first, last in ranges for point in range(first, last + 1)}


COMMON = spans((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x204F), (0x3000, 0x30FF), (0xFF00, 0xFFEF))
PRIVATE = spans((0xE000, 0xF8FF))
WANTED = {
    "Regular": ("cp932", "euc_jis_2004", "gb2312", "euc_kr", "big5"),
    "Bold": ("cp932", "gb2312", "euc_kr"),
}


def main(source, target):
    for weight, encodings in WANTED.items():
        options = subset.Options()
        options.font_number = 0  # the Japanese face of the collection
        options.layout_features = ["kern", "ccmp", "liga", "mark", "mkmk"]
        options.hinting = False
        options.notdef_outline = True
        options.recalc_timestamp = False
        options.name_IDs = ["*"]
        options.drop_tables += ["vmtx", "vhea", "VORG", "BASE"]
        font = subset.load_font(f"{source}/NotoSansCJK-{weight}.ttc", options, dontLoadGlyphNames=True)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=(COMMON | characters_of(*encodings)) - PRIVATE)
        subsetter.subset(font)
        names = {
            1: "Kontor Sans CJK",
            2: weight,
            3: f"KontorSansCJK-{weight} 1",
            4: f"Kontor Sans CJK {weight}",
            6: f"KontorSansCJK-{weight}",
        }
        table = font["name"]
        table.names = [r for r in table.names if r.platformID == 3 and r.langID == 0x409 and r.nameID not in (16, 17, 21, 22)]
        for number, text in names.items():
            table.setName(text, number, 3, 1, 0x409)
        top = font["CFF "].cff
        top.fontNames[0] = names[6]
        top.topDictIndex[0].FullName = names[4]
        top.topDictIndex[0].FamilyName = names[1]
        path = f"{target}/KontorSansCJK-{weight}.otf"
        subset.save_font(font, path, options)
        print(path, os.path.getsize(path), "bytes", font["maxp"].numGlyphs, "glyphs")


main(*sys.argv[1:])
