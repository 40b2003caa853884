//! Reading the treaty tables from the files that come with the program. A
//! faulty line is left out and noted; a test of the tables finds none.

use std::collections::HashMap;

use values::Country;

use crate::directory::tsv::{confidence, day, lines};
use crate::directory::{Fault, optional_country, yes_or_no};

use super::tables::{
    Bilateral, CentralAuthority, EvidencePair, HagueState, Member, MultilateralInstrument, Seat,
    SpecialRelation, Status, Treaties, UnionMember,
};

macro_rules! table {
    ($name:literal) => {
        include_str!(concat!("../../../../data/legal/", $name, ".tsv"))
    };
}

/// Reads all treaty tables.
pub(super) fn read() -> Treaties {
    let mut faults = Vec::new();
    let f = &mut faults;
    Treaties {
        bilateral: read_bilateral(f),
        instruments: read_instruments(f),
        members: read_members(f),
        hague_service: read_hague_service(f),
        hague_evidence: read_hague_evidence(f),
        evidence_pairs: read_pairs(f),
        union_members: read_union(f),
        seats: read_seats(f),
        special_relations: read_relations(f),
        central_authorities: read_authorities(f),
        invoked_words: read_words(f),
        faults,
    }
}

fn read_bilateral(faults: &mut Vec<Fault>) -> Vec<Bilateral> {
    let columns = [
        "party_iso2",
        "partner_iso2",
        "matter",
        "in_force_year",
        "in_force",
        "status",
        "source",
        "confidence",
        "note",
        "suspended_from",
    ];
    let mut rows = Vec::new();
    for line in lines("mlat", table!("mlat"), columns, faults) {
        let [party, partner, matter, year, date, status, source, sure, note, suspended] =
            line.cells;
        let read = || {
            Ok(Bilateral {
                party: country(party)?,
                partner: country(partner)?,
                matter: matter.to_owned(),
                status: match status {
                    "in_force" => Status::InForce,
                    "in_force_unverified" => Status::Unverified,
                    "suspended" => Status::Suspended,
                    "signed_not_in_force" => Status::SignedOnly,
                    other => return Err(format!("no status: {other}")),
                },
                in_force: day(if date.is_empty() { year } else { date })?,
                suspended_from: day(suspended)?,
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_instruments(faults: &mut Vec<Fault>) -> Vec<MultilateralInstrument> {
    let columns = [
        "instrument_id",
        "name",
        "offered_as",
        "proceeding",
        "applies_from",
        "source",
        "confidence",
        "scope",
        "note",
        "any_offence",
    ];
    let mut rows = Vec::new();
    let text = table!("multilateral_instruments");
    for line in lines("multilateral_instruments", text, columns, faults) {
        let [id, name, offered_as, proceeding, applies, source, sure, scope, note, any] =
            line.cells;
        let read = || {
            let applies = if applies == "not in force" { "" } else { applies };
            Ok(MultilateralInstrument {
                id: id.to_owned(),
                name: name.to_owned(),
                offered_as: offered_as.to_owned(),
                proceeding: proceeding.to_owned(),
                any_offence: yes_or_no(any)?,
                applies_from: day(applies)?.map(|d| d.surely),
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: format!("for {scope}. {note}"),
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_members(faults: &mut Vec<Fault>) -> HashMap<(String, Country), Member> {
    let columns = ["instrument_id", "iso2", "status", "date", "source", "confidence", "note"];
    let mut rows = HashMap::new();
    for line in lines("multilateral", table!("multilateral"), columns, faults) {
        let [id, code, status, date, source, sure, note] = line.cells;
        if code == "EU" {
            continue; // The Union itself is a signatory of some; it is no requester.
        }
        let read = || {
            let member = Member {
                status: status.to_owned(),
                since: day(date)?.map(|d| d.surely),
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
            };
            Ok(((id.to_owned(), country(code)?), member))
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_hague_service(faults: &mut Vec<Fault>) -> HashMap<Country, HagueState> {
    let columns = ["iso2", "in_force", "postal_channel", "source", "confidence", "note"];
    let mut rows = HashMap::new();
    for line in lines("hague_service", table!("hague_service"), columns, faults) {
        let [code, date, postal, source, sure, note] = line.cells;
        let read = hague_state(date, false, postal, source, sure, note)
            .and_then(|state| Ok(optional_country(code)?.map(|country| (country, state))));
        rows.extend(line.keep(read, faults).flatten());
    }
    rows
}

fn read_hague_evidence(faults: &mut Vec<Fault>) -> HashMap<Country, HagueState> {
    let columns = ["iso2", "in_force", "needs_acceptance", "source", "confidence", "note"];
    let mut rows = HashMap::new();
    for line in lines("hague_evidence", table!("hague_evidence"), columns, faults) {
        let [code, date, acceptance, source, sure, note] = line.cells;
        // "see pairs" (Hong Kong, Macau): only listed pairs count, as for accessions.
        let read = hague_state(date, acceptance != "no", "", source, sure, note)
            .and_then(|state| Ok(optional_country(code)?.map(|country| (country, state))));
        rows.extend(line.keep(read, faults).flatten());
    }
    rows
}

fn hague_state(
    date: &str,
    needs_acceptance: bool,
    postal: &str,
    source: &str,
    sure: &str,
    note: &str,
) -> Result<HagueState, String> {
    Ok(HagueState {
        in_force: day(date)?.map(|d| d.surely),
        needs_acceptance,
        postal: postal.to_owned(),
        source: source.to_owned(),
        confidence: confidence(sure)?,
        note: note.to_owned(),
    })
}

fn read_pairs(faults: &mut Vec<Fault>) -> Vec<EvidencePair> {
    let columns = ["a_iso2", "b_iso2", "in_force", "source", "confidence", "note"];
    let mut rows = Vec::new();
    for line in lines("hague_evidence_pairs", table!("hague_evidence_pairs"), columns, faults) {
        let [a, b, date, source, sure, note] = line.cells;
        let read = || {
            Ok(EvidencePair {
                a: country(a)?,
                b: country(b)?,
                in_force: day(date)?.map(|d| d.surely),
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_union(faults: &mut Vec<Fault>) -> HashMap<Country, UnionMember> {
    let columns = ["iso2", "bound", "confidence", "note"];
    let mut rows = HashMap::new();
    for line in lines("e_evidence", table!("e_evidence"), columns, faults) {
        let [code, bound, sure, note] = line.cells;
        let read = || {
            let member = UnionMember {
                bound: yes_or_no(bound)?,
                confidence: confidence(sure)?,
                note: note.to_owned(),
            };
            Ok((country(code)?, member))
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_seats(faults: &mut Vec<Fault>) -> HashMap<Country, Seat> {
    let columns = ["seat", "fallback", "fallback_law", "direct_request", "source", "confidence"];
    let mut rows = HashMap::new();
    for line in lines("seats", table!("seats"), columns, faults) {
        let [code, fallback, law, direct, source, sure] = line.cells;
        let read = || {
            let seat = Seat {
                fallback: fallback.to_owned(),
                fallback_law: law.to_owned(),
                formal_channel_only: direct == "formal_channel_only",
                source: source.to_owned(),
                confidence: confidence(sure)?,
            };
            Ok((country(code)?, seat))
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_relations(faults: &mut Vec<Fault>) -> HashMap<(Country, Country), SpecialRelation> {
    let columns = ["requester_iso2", "seat_iso2", "note"];
    let mut rows = HashMap::new();
    for line in lines("relations", table!("relations"), columns, faults) {
        let [from, seat, note] = line.cells;
        let read =
            || Ok(((country(from)?, country(seat)?), SpecialRelation { note: note.to_owned() }));
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_authorities(faults: &mut Vec<Fault>) -> Vec<CentralAuthority> {
    let columns = [
        "iso2",
        "function",
        "authority",
        "address",
        "contact",
        "languages",
        "requirements",
        "fees",
        "source",
        "confidence",
        "note",
    ];
    let mut rows = Vec::new();
    for line in lines("central_authorities", table!("central_authorities"), columns, faults) {
        let [
            code,
            function,
            authority,
            address,
            contact,
            languages,
            requirements,
            fees,
            source,
            sure,
            note,
        ] = line.cells;
        let read = || {
            Ok(CentralAuthority {
                seat: country(code)?,
                function: function.to_owned(),
                authority: authority.to_owned(),
                address: address.to_owned(),
                contact: contact.to_owned(),
                languages: languages.to_owned(),
                requirements: requirements.to_owned(),
                fees: fees.to_owned(),
                row: format!("central_authorities/{code}/{function}"),
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

fn read_words(faults: &mut Vec<Fault>) -> Vec<(String, String)> {
    lines("invoked_words", table!("invoked_words"), ["basis", "word"], faults)
        .iter()
        .map(|line| (line.cells[0].to_owned(), crate::directory::folded_words(line.cells[1])))
        .collect()
}

fn country(cell: &str) -> Result<Country, String> {
    Country::parse(cell).map_err(|_| format!("no country: {cell}"))
}
